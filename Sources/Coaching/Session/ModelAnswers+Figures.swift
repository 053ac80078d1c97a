/// A model answer as the rep may read it now: without figures that nobody has told.
extension ModelAnswers {
  /// What stands for a figure.
  package static let blank = "[?]"

  /// `text` with each figure blanked that only hidden facts hold, since an example must not give away what there is to ask.
  package static func readable(_ text: String, in session: Session) -> String {
    let secrets = secrets(of: session)
    guard !secrets.isEmpty else { return text }
    let known = known(in: session)
    let hidden = Utterance(text).quantities.filter { figure in
      secrets.contains { Tracer.agree($0, figure) } && !known.contains { Tracer.agree($0, figure) }
    }
    var bytes = Array(text.utf8)
    for figure in hidden.reversed() { bytes.replaceSubrange(figure.span, with: Array(blank.utf8)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Small counts (`one`, `two of your clerks`) give nothing away.
  private static func figures(in text: String) -> [Quantity] {
    Utterance(text).quantities.filter { $0.isMeasure || $0.value > 2 }
  }

  private static func secrets(of session: Session) -> [Quantity] {
    let hidden = session.scenario.facts.filter { !session.ledger.knows($0.id) }
    let numbers = hidden.flatMap(\.numbers).compactMap { session.scenario.number($0)?.spoken }
    return (hidden.map(\.says) + numbers).flatMap(figures)
  }

  private static func known(in session: Session) -> [Quantity] {
    let scenario = session.scenario
    let told = scenario.facts.filter { session.ledger.knows($0.id) }
    let numbers = told.flatMap(\.numbers).compactMap { scenario.number($0)?.spoken }
    let proofs = (scenario.product?.proofs ?? []).flatMap { [$0.value, $0.claim].compactMap { $0 } }
    return ([scenario.brief] + told.map(\.says) + numbers + proofs + session.ledger.said.map(\.text)).flatMap(figures)
  }
}

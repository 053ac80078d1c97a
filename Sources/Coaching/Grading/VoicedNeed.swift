/// The explicit need that became known last, in the words that the customer used for it.
struct VoicedNeed {
  /// The sentence that was spoken; nil for a need that only the brief names.
  let words: String?
  /// 0 for the opening; nil for loose text.
  let turn: Int?

  /// Nil where no need is known. For loose text it is the customer's last line.
  init?(in context: GradingContext) {
    guard let customer = context.customer else {
      guard let line = context.said.last else { return nil }
      (words, turn) = (line, nil)
      return
    }
    let known = customer.facts.filter { $0.need == .explicit && ($0.isPublic || context.ledger.knows($0.id)) }
    guard let fact = known.last else { return nil }
    let turn = context.ledger.turn(of: fact.id) ?? 0
    let spoken = context.ledger.said.filter { $0.turn == turn }.map(\.text)
    // Where nothing at all was noted, the fact's own line stands for what was said.
    words = context.ledger.said.isEmpty ? fact.says.text : Self.sentence(in: spoken, telling: fact.says.text)
    self.turn = turn
  }

  /// The line that tells the fact as it stands in the file, else the sentence that shares most words with it.
  private static func sentence(in spoken: [String], telling fact: String) -> String? {
    if spoken.contains(fact) { return fact }
    let content = Content(Utterance(fact).tokens)
    let sentences = spoken.map(Utterance.init).flatMap { line in
      line.sentences.map {
        (text: line.quote($0.span), shared: Content(line.tokens, in: $0.tokens).shared(with: content))
      }
    }
    let best = sentences.max { $0.shared < $1.shared }
    return best.flatMap { $0.shared > 0 ? $0.text : nil }
  }
}

/// Fills the coach's sentences with the rep's words, the customer's name, and the need that was voiced.
struct CoachWording {
  let customer: String
  private let utterance: Utterance
  private let need: (text: String, turn: Int?)?

  init(text: String, context: GradingContext) {
    utterance = Utterance(text)
    customer = context.customer?.scenario.customer.name ?? "this customer"
    need = Self.need(in: context)
  }

  /// Whether a need of the customer's can be named.
  var hasNeed: Bool { need != nil }

  /// The explicit need that became known last, in the customer's words; for loose text the last line.
  private static func need(in context: GradingContext) -> (text: String, turn: Int?)? {
    guard let customer = context.customer else { return context.said.last.map { ($0, nil) } }
    let known = customer.facts.filter { $0.need == .explicit && ($0.isPublic || context.ledger.knows($0.id)) }
    return known.last.map { ($0.says.text, context.ledger.turn(of: $0.id) ?? 0) }
  }

  /// Fills `{span}`, `{customer}`, `{need}` and `{turn}` in one pass, so that no word of the rep is taken for a placeholder.
  func fill(_ sentence: String, span: Range<Int>?) -> String {
    var filled = ""
    for piece in Self.pieces(of: sentence) {
      switch piece {
      case "{span}": filled += span.map(utterance.quote) ?? ""
      case "{customer}": filled += customer
      case "{need}": filled += needText
      case "{turn}": filled += turnText
      default: filled += piece
      }
    }
    return filled.first?.isLowercase == true && sentence.hasPrefix("{customer}")
      ? filled.prefix(1).uppercased() + filled.dropFirst() : filled
  }

  private var needText: String {
    guard let need else { return "what \(customer) wants" }
    return "\"\(need.text)\"" + (need.turn.map { _ in " (\(turnText))" } ?? "")
  }

  private var turnText: String {
    guard let turn = need?.turn, turn > 0 else { return "at the start" }
    return "turn \(turn)"
  }

  /// Text and placeholders in order: `["'", "{span}", "' is ..."]`.
  private static func pieces(of sentence: String) -> [String] {
    var pieces: [String] = []
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(String(rest[..<open]))
      pieces.append(String(rest[open...close]))
      rest = rest[rest.index(after: close)...]
    }
    return pieces + [String(rest)]
  }

  /// A span short enough to be repeated, in quotes; nil where nothing was typed there.
  func quote(_ span: Range<Int>?) -> String? {
    guard let span, !span.isEmpty else { return nil }
    return utterance.quote(span)
  }
}

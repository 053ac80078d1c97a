/// Fills the coach's sentences with the rep's words, the customer's name, and the need that was voiced.
struct CoachWording {
  let customer: String
  private let utterance: Utterance
  private let scenario: Scenario?
  private let need: VoicedNeed?
  private let aftermath: Aftermath

  init(text: String, context: GradingContext, after aftermath: Aftermath = Aftermath()) {
    utterance = Utterance(text)
    scenario = context.customer?.scenario
    customer = scenario?.customer.calledName ?? "this customer"
    need = VoicedNeed(in: context)
    self.aftermath = aftermath
  }

  /// Whether a need of the customer's can be named.
  var hasNeed: Bool { need != nil }

  /// Whether the customer has said it in words that can be repeated.
  var isNeedQuoted: Bool { need?.words != nil }

  func fact(_ id: String) -> Fact? { scenario?.fact(id) }

  func isExplicitNeed(_ id: String) -> Bool { fact(id)?.need == .explicit }

  /// Fills `{span}`, `{customer}`, `{need}` and `{turn}` in one pass, so that no word of the rep is taken for a placeholder.
  func fill(_ sentence: String, span: Range<Int>?) -> String {
    var filled = ""
    for piece in Self.pieces(of: sentence) {
      switch piece {
      case "{span}": filled += quote(span) ?? ""
      case "{customer}": filled += customer
      case "{need}": filled += needText
      case "{turn}": filled += turnText
      default: filled += piece
      }
    }
    return filled.first?.isLowercase == true && sentence.hasPrefix("{customer}")
      ? filled.prefix(1).uppercased() + filled.dropFirst() : filled
  }

  /// In full the first time, later its beginning: nobody reads the same paragraph twice.
  private var needText: String {
    guard let need, let words = need.words else { return "what \(customer) wants" }
    let full = "\"\(words)\""
    return (aftermath.wasSaid(full) ? "\"\(short(words))\"" : full) + (need.turn.map { _ in " (\(turnText))" } ?? "")
  }

  private var turnText: String {
    guard let turn = need?.turn, turn > 0 else { return "from the start" }
    return "turn \(turn)"
  }

  /// The beginning of a customer's line.
  func short(_ line: String) -> String { Quotation.beginning(of: line, columns: 40) }

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

  /// A span short enough to be repeated; nil where nothing was typed there.
  func quote(_ span: Range<Int>?) -> String? {
    guard let span, !span.isEmpty else { return nil }
    return Quotation.shortened(utterance.quote(span))
  }

  /// Whether praise of these words alone would make sense: at least two that have content.
  func isTelling(_ span: Range<Int>?) -> Bool {
    guard let span else { return false }
    return utterance.tokens.count { span.overlaps($0.span) && !$0.isFunctionWord } >= 2
  }
}

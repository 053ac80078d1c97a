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
    turn = context.ledger.turn(of: fact.id) ?? 0
    // Where nothing at all was noted, the fact's own line stands for what was said.
    words =
      context.ledger.said.isEmpty ? fact.says.text : context.ledger.words(telling: fact.id, as: fact.says.text)
  }
}

/// Which tokens a negation governs.
enum Negation {
  /// How many words a negation reaches.
  private static let reach = 7

  /// One flag a token: true within the scope of an odd number of negations.
  static func scope(in tokens: [Token], _ clauses: [Clause], _ cues: [Cue]) -> [Bool] {
    var isNegated = Array(filledWith: false, count: tokens.count)
    guard cues.contains(where: { $0.concept == .negator }) else { return isNegated }
    let exempt = cues.filter { $0.concept == .negationExempt }
    for cue in cues where cue.concept == .negator {
      guard !exempt.contains(where: { $0.tokens.overlaps(cue.tokens) }), !isPrefix(cue, tokens) else { continue }
      let end = end(of: cue, clauses, tokens)
      for index in cue.tokens.upperBound..<max(end, cue.tokens.upperBound) { isNegated[index].toggle() }
    }
    return isNegated
  }

  /// `no-shows` are shows that nobody negates.
  private static func isPrefix(_ cue: Cue, _ tokens: [Token]) -> Bool {
    let next = cue.tokens.upperBound
    guard next < tokens.count, tokens[next].gap == .glued else { return false }
    return tokens[next].span.lowerBound > tokens[next - 1].span.upperBound
  }

  private static func end(of cue: Cue, _ clauses: [Clause], _ tokens: [Token]) -> Int {
    let clauseEnd = clauses.first { $0.tokens.contains(cue.tokens.lowerBound) }?.tokens.upperBound ?? tokens.count
    return min(clauseEnd, cue.tokens.upperBound + reach)
  }
}

/// Finds the rep's own words that make the outcome: the clause of the highest effect, without its connector.
enum OutcomeQuote {
  private static let limit = 12

  static func find(in answer: Answer) -> Range<Int>? {
    let stated = answer.effects.filter { answer.isStatement($0.tokens.lowerBound) }
    let best =
      stated.first { $0.kind == .outcome } ?? stated.first { $0.kind == .operational }
    guard let best else { return nil }
    return answer.span(tokens(of: best, in: answer))
  }

  /// The clause, or the words of the effect alone where the clause is long.
  static func tokens(of effect: Effect, in answer: Answer) -> Range<Int> {
    var tokens = answer.reading.clauses[effect.clause].tokens
    let connector = answer.reading.cues.first {
      ($0.concept == .connector || $0.concept == .because) && $0.tokens.lowerBound == tokens.lowerBound
    }
    if let connector, connector.tokens.upperBound < tokens.upperBound, isBare(connector, in: answer) {
      tokens = connector.tokens.upperBound..<tokens.upperBound
    }
    while tokens.count > 1, leading.contains(answer.tokens[tokens.lowerBound]) {
      tokens = (tokens.lowerBound + 1)..<tokens.upperBound
    }
    guard tokens.count > limit else { return tokens }
    let core = effect.tokens
    return core.count <= limit ? core : core.lowerBound..<(core.lowerBound + limit)
  }

  private static let leading = WordSet("so and but that means which because then well yeah basically also")

  /// `so`, `which means`; a connector that is a verb with its own sense (`freeing`) stays.
  private static func isBare(_ connector: Cue, in answer: Answer) -> Bool {
    leading.contains(answer.tokens[connector.tokens.lowerBound])
      && connector.tokens.allSatisfy {
        answer.tokens[$0].isFunctionWord || leading.contains(answer.tokens[$0])
      }
  }
}

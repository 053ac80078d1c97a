/// Direct and brief: four limits, each a check. The words are counted here and nowhere else.
enum BrevityRule: CriterionRule {
  static let criterion = Criterion.brevity

  private static let direct = ConceptSet(.outcomeGood, .outcomeBad, .goal, .money, .timeSaving, .burden)

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    guard !answer.onlyAsks, !signs.isVoid(answer), let first = answer.utterance.sentences.first else {
      return notApplicable
    }
    let isReply = answer.context.rubric.judgesReplies
    let direct = direct
    let opens =
      first.tokens.first {
        answer.reading.affirmed[$0].hasAny(direct)
          || answer.mentions.contains { mention in mention.tokens.contains(first.tokens.lowerBound) }
      } ?? answer.mentions.lazy.compactMap { $0.tokens.first { first.tokens.contains($0) } }.first
    let preamble = answer.span(of: .preamble)
    let checks = [
      check("begins-with-the-point", opens.map { answer.tokens[$0].span }),
      check("within-the-word-budget", answer.tokens.count <= (isReply ? 60 : 90)),
      check("at-most-three-claims", answer.effects.count <= 3 && answer.statements.count <= 6),
      check("no-preamble", preamble == nil),
    ]
    return level(checks.count { $0.passed }, checks)
  }
}

/// Confirm: asks at the end whether the concern is settled, and what is left of it.
enum ConfirmRule: CriterionRule {
  static let criterion = Criterion.confirm

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    let last = answer.questions.last.flatMap { $0.sentence == answer.utterance.sentences.last ? $0 : nil }
    let isClose = last.map { answer.reading.concepts(in: $0.tokens).has(.purchase) } ?? false
    let real = last.flatMap { $0.isEmpty || isClose ? nil : $0 }
    let checking = real.flatMap { isChecking($0, answer) ? $0 : nil }
    let names = checking.flatMap { concern(in: $0, answer) }
    let left = checking.flatMap { leftover(in: $0, answer) }
    let checks = [
      check("ends-with-a-question", last.flatMap { isClose ? nil : $0.question.span }),
      check("asks-whether-it-settles-it", checking.map { $0.question.span }),
      check("names-the-concern", names),
      check("asks-what-is-left", left),
    ]
    return level(steps(checks), checks)
  }

  /// About the concern itself, not about further facts.
  static func isChecking(_ question: AskedQuestion, _ answer: Answer) -> Bool {
    answer.reading.concepts(in: question.sentence.tokens).hasAny([ConceptSet(.leftover, .checkBack)])
  }

  private static let worries = ConceptSet(.money, .burden, .outcomeBad, .outcomeGood, .approver)
  private static let names = WordSet(
    "worry worries concern concerns price cost risk doubt question blocker issue budget timing")

  private static func concern(in question: AskedQuestion, _ answer: Answer) -> Range<Int>? {
    question.sentence.tokens.first { index in
      names.contains(answer.tokens[index]) || answer.reading.affirmed[index].hasAny(worries)
        || answer.heard.last?.content.contains(answer.tokens[index].stem) == true
    }.map { answer.tokens[$0].span }
  }

  private static let rests = WordSet("still left else missed missing remaining open another other")

  private static func leftover(in question: AskedQuestion, _ answer: Answer) -> Range<Int>? {
    question.sentence.tokens.first { rests.contains(answer.tokens[$0]) }.map { answer.tokens[$0].span }
  }
}

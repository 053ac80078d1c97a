/// Next step: a question on a need, or an advance: who does what work when. A close dressed as a step earns nothing.
enum NextStepRule: CriterionRule {
  static let criterion = Criterion.nextStep

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    let closer = answer.span(of: .emptyCloser)
    let questions = answer.questions.filter { !$0.isEmpty }
    let real = questions.filter { $0.tokens.count > 4 || $0.question.match?.zone == .open }
    let specific = real.first { isSpecific($0, answer) }
    let payoff = real.first { isPayoff($0, answer) }
    let advance = signs.span(of: .nextStep)
    let checks = [
      check("ends-with-an-opening", advance ?? questions.first.map { $0.question.span } ?? closer),
      check(
        "asks-a-real-question",
        advance ?? real.first { $0.question.form == .open }.map { $0.question.span }
          ?? specific.map { $0.question.span }),
      check("asks-about-their-need", advance ?? specific.map { $0.question.span }),
      check("asks-what-it-is-worth-or-plans-work", advance ?? payoff.map { $0.question.span }),
    ]
    if advance == nil, isClose(answer, questions) { return level(min(1, steps(checks)), checks) }
    return level(steps(checks), checks)
  }

  /// `Can you sign on Tuesday?`
  private static func isClose(_ answer: Answer, _ questions: [AskedQuestion]) -> Bool {
    questions.contains { answer.reading.concepts(in: $0.tokens).has(.purchase) }
  }

  private static let world = ConceptSet(
    .burden, .outcomeGood, .outcomeBad, .work, .goal, .money, .stakeholder, .approver)

  /// In the customer's words, or to them about their work, people or figures.
  private static func isSpecific(_ question: AskedQuestion, _ answer: Answer) -> Bool {
    let range = question.sentence.tokens
    if answer.mentions.contains(where: { $0.tokens.contains { range.contains($0) } }) { return true }
    if answer.hits.contains(where: { range.contains($0.tokens.lowerBound) && $0.isOfCustomer }) { return true }
    let concepts = answer.reading.concepts(in: range)
    return concepts.has(.customer) && concepts.hasAny(world)
  }

  private static func isPayoff(_ question: AskedQuestion, _ answer: Answer) -> Bool {
    guard question.question.spin == .needPayoff, question.question.form == .open else { return false }
    return answer.heard.basis == .wording || answer.heard.needIsVoiced
  }
}

/// Question hygiene in one turn: no stacking, leading or menus; neutral at 2.
enum QuestionHygieneRule: CriterionRule {
  static let criterion = Criterion.questionHygiene

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    let questions = answer.questions
    guard !questions.isEmpty else { return notApplicable }
    let stacked = stacked(questions, answer)
    // `You said eleven weeks, right?` gives back what the customer said, and leads nowhere.
    let leading = signs.has(.summary) && !signs.has(.pitch) ? nil : self.leading(answer)
    let menu = questions.first { isMenu($0, answer) }
    let checks = [
      CheckResult(id: "one-question-at-a-time", passed: stacked == nil, span: stacked),
      CheckResult(id: "does-not-lead", passed: leading == nil, span: leading),
      CheckResult(id: "offers-no-menu", passed: menu == nil, span: menu?.question.span),
    ]
    let faults = checks.count { !$0.passed }
    return level(max(0, 2 - faults), checks)
  }

  private static func stacked(_ questions: [AskedQuestion], _ answer: Answer) -> Range<Int>? {
    if questions.count(where: { !$0.isEmpty }) >= 2 { return questions.last?.question.span }
    let stack = questions.first { question in
      let asks = question.tokens.filter { index in
        WordSet.questionWords.contains(answer.tokens[index])
          && (index == question.tokens.lowerBound || answer.tokens[index].gap >= .comma
            || answer.tokens[index - 1].word == WordKey("and"))
      }
      return asks.count >= 2
    }
    return stack?.question.span
  }

  private static func leading(_ answer: Answer) -> Range<Int>? {
    for index in answer.tokens.indices {
      if answer.tokens[index].word == WordKey("surely"),
        answer.questions.contains(where: { $0.sentence.tokens.contains(index) })
      {
        return answer.tokens[index].span
      }
      guard index + 2 < answer.tokens.count, answer.tokens[index].word == WordKey("would"),
        answer.tokens[index + 1].word == WordKey("not"), answer.tokens[index + 2].word == WordKey("you")
      else { continue }
      return answer.span(index..<(index + 3))
    }
    return answer.questions.first { $0.isEmpty && !$0.fillsSentence }?.question.span
  }

  /// Three or more options to pick from.
  private static func isMenu(_ question: AskedQuestion, _ answer: Answer) -> Bool {
    let commas = question.tokens.dropFirst().count { answer.tokens[$0].gap == .comma }
    return commas >= 2 && question.tokens.contains { answer.tokens[$0].word == WordKey("or") }
  }
}

/// Question hygiene in one turn: no stacking, leading or menus; neutral at 2.
enum QuestionHygieneRule: CriterionRule {
  static let criterion = Criterion.questionHygiene

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    let questions = answer.questions.filter { !PutForward.isProposal($0, in: answer) }
    guard !questions.isEmpty else { return notApplicable }
    let stacked = stacked(besides(signs.span(of: .nextStep), questions, answer), answer)
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

  /// A step that is put as a question is none to be answered beside others, nor is the `Work for you?` behind it.
  private static func besides(_ step: Range<Int>?, _ questions: [AskedQuestion], _ answer: Answer) -> [AskedQuestion] {
    guard let step else { return questions }
    return questions.filter { question in
      let isBehind = question.question.span.lowerBound >= step.upperBound
      return !question.question.span.overlaps(step) && !(isBehind && question.tokens.count <= longestTag)
    }
  }

  private static let longestTag = 4

  private static func stacked(_ questions: [AskedQuestion], _ answer: Answer) -> Range<Int>? {
    let real = questions.filter { !$0.isEmpty }
    if let first = real.first, let other = real.dropFirst().first(where: { !isSame($0, as: first) }) {
      return other.question.span
    }
    let stack = questions.first { question in
      question.tokens.count { index in
        asks(index, answer)
          && (index == question.tokens.lowerBound || answer.tokens[index].gap >= .comma || goesOn(index, answer))
          && question.tokens.upperBound - index > Self.tag
      } >= 2
    }
    return stack?.question.span
  }

  /// `What's the bottleneck? What are those files waiting for?` asks one thing twice; `Is it correct?` asks for nothing new.
  private static func isSame(_ other: AskedQuestion, as first: AskedQuestion) -> Bool {
    if other.question.isEmpty { return true }
    guard let fact = first.question.match, let next = other.question.match else { return false }
    return fact.fact == next.fact && fact.zone != .reject
  }

  /// `and when do they leave` asks anew; in `how do you know what went out and what came back` the parts are one.
  private static func goesOn(_ index: Int, _ answer: Answer) -> Bool {
    answer.tokens[index - 1].word == WordKey("and") && index + 1 < answer.tokens.count
      && helpers.contains(answer.tokens[index + 1])
  }

  /// `..., what percent?` behind a question only narrows it.
  private static let tag = 2
  private static let conditions = WordSet("when where")
  private static let helpers = WordSet("do does did is are was were can could will would should have has had")

  /// A question word that asks. `When a van is late, what happens?` asks for one thing: what stands behind `when` is no
  /// question.
  private static func asks(_ index: Int, _ answer: Answer) -> Bool {
    guard WordSet.questionWords.contains(answer.tokens[index]) else { return false }
    guard Self.conditions.contains(answer.tokens[index]) else { return true }
    return index + 1 >= answer.tokens.count || helpers.contains(answer.tokens[index + 1])
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

/// Explore: asks what lies behind the concern before answering it.
enum ExploreRule: CriterionRule {
  static let criterion = Criterion.explore

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    let heard = signs.span(of: .explore)
    let questions = answer.questions.filter { question in
      isExploring(question, answer) || !question.isEmpty && heard?.overlaps(question.question.span) == true
    }
    let first = questions.first
    let pitch = signs.span(of: .pitch) ?? signs.span(of: .discount)
    let isFirst =
      first.map { question in pitch.map { question.question.span.lowerBound < $0.lowerBound } ?? true } ?? false
    let specific = questions.first { isSpecific($0, answer) }
    let unlocks = questions.first { $0.question.match?.zone == .open }
    let checks = [
      check("asks-about-the-concern", first.map { $0.question.span }),
      check("asks-before-answering", isFirst, first.map { $0.question.span }),
      check("asks-something-specific", (specific ?? unlocks).map { $0.question.span }),
      check("opens-what-lies-behind", (unlocks ?? deep(questions, answer)).map { $0.question.span }),
    ]
    let isInterrogation = questions.count >= 3
    return level(isInterrogation ? min(2, steps(checks)) : steps(checks), checks)
  }

  static func isExploring(_ question: AskedQuestion, _ answer: Answer) -> Bool {
    guard !question.isEmpty else { return false }
    let concepts = answer.reading.concepts(in: question.tokens)
    // After an answer, `is something else left?` confirms rather than explores.
    let confirms = concepts.has(.leftover) && question.sentence != answer.utterance.sentences.first
    return !concepts.hasAny([ConceptSet(.purchase, .demo, .give)]) && question.tokens.count >= 2 && !confirms
  }

  private static func isSpecific(_ question: AskedQuestion, _ answer: Answer) -> Bool {
    let range = question.sentence.tokens
    if answer.reading.concepts(in: range).has(.explore) { return true }
    return answer.mentions.contains { $0.tokens.contains { range.contains($0) } }
  }

  /// An open exploring question in the customer's own words, where no scenario can tell what it opens.
  private static func deep(_ questions: [AskedQuestion], _ answer: Answer) -> AskedQuestion? {
    guard answer.context.customer?.facts.isEmpty != false else { return nil }
    return questions.first { question in
      let range = question.sentence.tokens
      return answer.reading.concepts(in: range).has(.explore)
        && (answer.reading.concepts(in: range).hasAny([ConceptSet(.comparison, .payback, .waitingCost)])
          || answer.mentions.contains { $0.tokens.contains { range.contains($0) } })
    }
  }
}

import Testing

@testable import Coaching

@Suite struct HostileInputTests {
  private static let pieces = [
    "cost", "£", "38k", "%", "a", "third", "so", "because", "not", "no longer", "your", "we have", "API", "’", "'",
    "n't",
    "\0", "\u{1B}[31m", "\u{FFFD}", "👩‍👩‍👧", "é", "ß", "Москва", ",", ".", "?", "!", "…", "—", "-", "\n", "\n\n- ", "  ",
    "24/7",
    "12:", "9am", "{quote.feature}", "medical advice", "Harbour Dental", "what", "how many", "tell me", "you said",
    "hundred", "and", "half", "per", "month", "don", "guarantee", "is", "that", "(", ")", "&", "#", "*", "twice",
  ]

  /// Word salad from a fixed seed: a grade comes back, and every span lies within the text.
  @Test(arguments: ["outcomes", "discovery", "objections"]) func wordSaladIsGraded(rubric: String) throws {
    let clinic = try #require(GradedScenario(GradedScenario.clinic, rubric: rubric))
    let context = clinic.context(learned: ["rate", "promise"], said: ["", "\0", "We lose 9 % a month?"])
    var random = SmallRandom(state: 7)
    for _ in 0..<100 {
      let count = Int(random.next() % 30)
      let text = (0..<count).map { _ in
        Self.pieces[Int(random.next() % UInt64(Self.pieces.count))] + (random.next() % 3 == 0 ? "" : " ")
      }.joined()
      let grade = ShippedKnowledge.grader.grade(text, in: context)
      var spans = grade.moves.map(\.span)
      spans += grade.flags.map(\.span)
      spans += grade.questions.map(\.span)
      spans += grade.criteria.flatMap { $0.checks.compactMap(\.span) }
      spans += [grade.featureQuote, grade.outcomeQuote].compactMap { $0 }
      for span in spans { #expect(span.lowerBound >= 0 && span.upperBound <= text.utf8.count, "\(text)") }
      #expect(grade == ShippedKnowledge.grader.grade(text, in: context))
      _ = Feedback.remark(on: grade, text: text, context: context)
    }
  }

  @Test func aMegabyteInOneLineIsOneAnswer() throws {
    let clinic = try #require(GradedScenario(GradedScenario.clinic))
    let text = String(repeating: "fewer chairs stay empty, so takings rise ", count: 25_000)
    #expect(clinic.grade(text, learned: ["promise"]).aside == nil)
  }
}

import Testing

@testable import Coaching

/// What a trainer reads beside a sample that goes elsewhere, and the checks D606, D607 and D610 of samples and tests.
@Suite struct SampleAccountTests {
  private func review(_ text: String) -> [Diagnostic] {
    ScenarioReview(
      SourceFile(name: "a.yaml", text: text), ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader
    ).findings
  }

  @Test func movesFlagsAndTheNearestFactAreNamed() throws {
    let text = PageExample.conversation(
      samples: "[\"We can give you a discount. How long from delivery to the invoice going out?\"]",
      condition: "altitude >= outcome", facts: D611FewQuestions.fact(5))
    let notes = try #require(review(text).first { $0.code == .sampleElsewhere }).notes
    #expect(notes.contains { $0.hasPrefix("moves: ") && $0.contains("discount on `") }, "\(notes)")
    #expect(notes.contains { $0.hasPrefix("nearest fact: `late-invoices`, asked for") }, "\(notes)")
  }

  /// Near enough to be told, were it not for another fact: that is no vague question, and the two are to be told apart.
  @Test func aQuestionBetweenTwoFactsIsToldOfBoth() throws {
    let fact = { (id: String, last: String) in
      """
        \(id):
          says: "Nine days, since you ask."
          asked: ["How long is it until the \(last)?"]
      """
    }
    let text = PageExample.conversation(
      samples: "[\"How long is it until the invoice or the payment?\"]", condition: "asked.late-invoices",
      facts: fact("late-invoices", "invoice") + "\n" + fact("late-payments", "payment"))
    let notes = try #require(review(text).first { $0.code == .sampleElsewhere }).notes
    let note = try #require(notes.first { $0.hasPrefix("nearest fact: ") })
    #expect(note.contains("write this question under `asked` of the one that it is after"), "\(note)")
    #expect(
      note.contains("`late-invoices`") && note.contains("`late-payments`") && note.contains(" is as near ("), "\(note)")
  }

  private static let nothing = "nothing in it was said by the customer or stands in `terms`"

  /// What was not met of the level that the route asks for, and nothing of a level above it.
  @Test(arguments: [
    (
      "outcome", "It makes paperwork quicker.",
      "is about this customer (\(Self.nothing)), reaches a result by a stated way"
    ),
    ("benefit", "It makes paperwork quicker.", "is about this customer (\(Self.nothing))"),
    ("benefit", "It has real-time charts.", "says what gets better, is about this customer (\(Self.nothing))"),
  ])
  func aSampleBelowItsRouteIsToldWhatItLacks(level: String, sample: String, lack: String) throws {
    let found = review(PageExample.conversation(samples: "[\"\(sample)\"]", condition: "altitude >= \(level)"))
    let finding = try #require(found.first { $0.code == .sampleElsewhere })
    #expect(finding.notes.contains("for `\(level)` in `altitude`, not met: \(lack)"), "\(finding.notes)")
  }

  /// Where only a benefit leads on, a need was voiced before: nobody has to say so beside each later sample.
  @Test func theNeedWithoutWhichNobodyGetsHereIsTakenAsGiven() throws {
    let later = """
        worth:
          say: "And what else would it change?"
          routes:
            - {id: more, if: "CONDITION", go: won,
               samples: ["Cash comes in sooner, so your borrowing at the bank shrinks by spring."], never: ["It has real-time charts."]}
          else: {say: "Meaning?"}
          ladder: [{say: "Goodbye then.", go: lost}]
      """
    let text = { (condition: String) in
      PageExample.conversation(
        samples:
          "[{text: \"You are paid sooner, so the overdraft you promised the board shrinks by March.\", given: {learned: [overdraft-goal]}}]",
        go: "worth", more: later.replacing("CONDITION", with: condition)
      ).replacing("      public: true\n", with: "").replacing("    public: true\n", with: "")
    }
    #expect(review(text("altitude >= benefit")).map(\.code).filter { $0 == .sampleElsewhere }.isEmpty)
    let finding = try #require(review(text("flag.hollow")).first { $0.code == .sampleElsewhere })
    #expect(
      finding.notes.contains(
        "judged as after `open/good`, the shortest way here, with `overdraft-goal` known; `overdraft-goal` since a route there takes only benefits"
      ), "\(finding.notes)")
  }

  @Test func anObjectionThatIsExpectedIsNoHijack() {
    let bad = MarkedText(DiagnosticPage.page(of: .sampleHijacked).bad, file: "a.yaml").text
    #expect(review(bad).map(\.code) == [.sampleHijacked])
    let sample = "\"You are paid sooner, so the overdraft you promised the board shrinks by March.\""
    let expected = bad.replacing("[\(sample)]", with: "[{text: \(sample), expect: {state: too-dear}}]")
    #expect(review(expected).isEmpty)
  }

  @Test func aTestWithASeedOfItsOwnMayHangOnIt() {
    func talk(_ seed: String) -> String {
      let test = "tests: [{name: t\(seed), turns: [{rep: \"It has real-time charts.\", expect: {says: \"money\"}}]}]"
      return PageExample.conversation(
        fallback: "[\"And in money?\", \"What is it in euros?\"]", pick: "shuffle", tests: test)
    }
    let lucky = (0..<8).filter { !review(talk(", seed: \($0)")).contains { $0.code == .testFails } }
    #expect(!lucky.isEmpty && lucky.count < 8)
    for seed in lucky { #expect(review(talk(", seed: \(seed)")).isEmpty) }
  }

  // MARK: - expect

  private func expecting(_ expect: String, _ rep: String = "It has real-time charts.") -> [Diagnostic] {
    review(
      PageExample.conversation(
        facts: D611FewQuestions.fact(5), tests: "tests: [{name: t, turns: [{rep: \"\(rep)\", expect: {\(expect)}}]}]"))
  }

  @Test(arguments: ["learned: []", "moves: []", "flags: []", "learned: [], flags: []"])
  func anEmptyListMeansNothing(expect: String) {
    #expect(expecting(expect, "Thank you.").isEmpty)
  }

  /// One turn that goes astray is one finding, whatever comes of it later.
  @Test func whatFollowsFromALostTurnIsNotToldAgain() {
    let lost = "{rep: \"It has real-time charts.\", expect: {state: won}}"
    let turns = [lost, "{rep: \"Cash.\", expect: {altitude: outcome}}", "{rep: \"Bye.\", expect: {end: pass}}"]
    let found = review(
      PageExample.conversation(tests: "tests: [{name: t, turns: [\(turns.joined(separator: ", "))]}]")
    ).filter { $0.code == .testFails }
    #expect(found.map(\.message) == ["test `t`: expected state `won`, got `open`"])
    #expect(found.first?.notes.last == "what came after it was not compared: 2 more turns of this test")
  }

  /// A grade that is not as expected does not lead astray where the state is as expected.
  @Test func whatIsOnTheWayAllTheSameIsComparedOn() {
    let turns = [
      "{rep: \"It has real-time charts.\", expect: {state: open, altitude: outcome}}",
      "{rep: \"It has real-time charts.\", expect: {end: pass}}",
    ]
    let found = review(
      PageExample.conversation(tests: "tests: [{name: t, turns: [\(turns.joined(separator: ", "))]}]")
    ).filter { $0.code == .testFails }
    #expect(found.count == 2)
  }

  @Test func aQuestionThatOpensNothingIsToldOfItsNearestFact() throws {
    let near = try #require(expecting("learned: [late-invoices]", "What did you promise the board?").first)
    #expect(near.notes.contains { $0.hasPrefix("nearest fact: `overdraft-goal`") }, "\(near.notes)")
    let far = try #require(expecting("learned: [late-invoices]", "Do you like opera?").first)
    #expect(far.notes.contains("no fact is near to what it asks"), "\(far.notes)")
  }

  @Test func whatWasLearnedAllTheSameIsNamed() {
    let found = expecting("learned: []", "How long from delivery to the invoice going out?")
    #expect(found.map(\.message) == ["test `t`: expected no fact to be learned in this turn, got `late-invoices`"])
    let moves = expecting("moves: []", "We can give you a discount.")
    #expect(moves.map(\.message) == ["test `t`: expected no move, got `discount`"])
  }

  @Test(arguments: [
    ("move.empathy", "the moves are: `acknowledge`, `explore`"), ("flag.untrue", "the flags are: `stuffing`"),
  ])
  func aMoveThatThereIsNotIsAnsweredWithThoseThatThereAre(name: String, help: String) throws {
    let text = PageExample.scenario(body: "    routes: [{id: a, if: \"\(name)\", go: won}]\n    else: {say: \"And?\"}")
    let found = try #require(ScenarioChecks.check(SourceFile(name: "a", text: text)).diagnostics.first)
    #expect(found.code == .undeclaredName)
    #expect(found.help?.hasPrefix(help) == true, "\(found.help ?? "")")
  }
}

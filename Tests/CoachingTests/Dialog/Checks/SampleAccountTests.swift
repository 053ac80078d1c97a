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

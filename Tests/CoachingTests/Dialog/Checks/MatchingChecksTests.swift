import Testing

@testable import Coaching

/// D611 to D613: what holding out a question says about its fact.
@Suite struct MatchingChecksTests {
  private func codes(_ facts: String) throws -> [DiagnosticCode] {
    let shipped = try #require(ShippedEncoder.shared)
    let review = ScenarioReview(
      SourceFile(name: "a.yaml", text: PageExample.conversation(facts: facts)), ShippedKnowledge.knowledge,
      grader: ShippedKnowledge.grader, matcher: { shipped.matcher($0.facts) })
    return review.findings.map(\.code)
  }

  @Test func fiveQuestionsInOtherWordsAreEnough() throws {
    #expect(try codes(D611FewQuestions.fact(5)).isEmpty)
    #expect(try codes(D611FewQuestions.fact(4)) == [.fewQuestions])
  }

  @Test func aFactThatNobodyCanAskForNeedsNoQuestions() {
    let text = PageExample.conversation(
      fallback: "[{text: \"We pay late. And?\", tests: 1}]", facts: "  late: {says: \"We pay late.\", need: implied}")
    let scenario = ScenarioLoader.load(SourceFile(name: "a", text: text)).scenario
    #expect(scenario.map { D611FewQuestions.findings(in: $0).isEmpty } == true)
  }

  /// The vector of the fact without the sample must be what it would be had the sample never been written.
  @Test func heldOutMeansNeverWritten() throws {
    let shipped = try #require(ShippedEncoder.shared)
    func facts(_ count: Int) throws -> [Fact] {
      let text = PageExample.conversation(facts: D611FewQuestions.fact(count))
      return try #require(ScenarioLoader.load(SourceFile(name: "a", text: text)).scenario).facts
    }
    let (five, four) = (try facts(5), try facts(4))
    let held = try #require(shipped.matcher(five).replacing(1, by: four[1]))
    let question = "how quickly do you invoice?"
    #expect(held.similarities(to: question) == shipped.matcher(four).similarities(to: question))
    #expect(held.similarities(to: question) != shipped.matcher(five).similarities(to: question))
  }
}

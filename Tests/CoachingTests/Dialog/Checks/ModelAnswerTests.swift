import Testing

@testable import Coaching

/// D614: what `/model` shows the rep is held against the routes of its state.
@Suite struct ModelAnswerTests {
  private static let benefit = "You are paid sooner, so the overdraft you promised the board shrinks by March."
  private static let hidden = "    public: true\n"

  private func findings(_ model: String, _ text: String = PageExample.conversation()) -> [Diagnostic] {
    let ladder = "go: lost}]\n"
    let text = text.replacing(ladder, with: "\(ladder)    model: \(model)\n")
    return ScenarioReview(
      SourceFile(name: "a.yaml", text: text), ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader
    ).findings.filter { $0.code == .modelAnswer }
  }

  @Test func aStrongOneThatFallsToElseIsToldOfTheRouteAndWhatIsMissing() throws {
    let found = findings("{strong: \"It makes billing quicker.\"}")
    let finding = try #require(found.first)
    #expect(finding.message == "the strong model answer of `open` takes `else`, no way for a good answer")
    #expect(finding.notes.contains { $0.contains("not met: is about this customer") }, "\(finding.notes)")
    #expect(finding.help?.contains("so that it takes `good`, as its samples do") == true)
  }

  /// The need is not known where the talk begins, but the samples say what is when the answer is right.
  @Test func whatASampleIsGivenCountsForTheModel() {
    let samples = { (given: String) in
      PageExample.conversation(samples: "[{text: \"\(Self.benefit)\"\(given)}]")
        .replacing(Self.hidden, with: "")
    }
    let model = "{strong: \"Less is borrowed once you are paid sooner, and the overdraft shrinks by March.\"}"
    #expect(findings(model, samples(", given: {learned: [overdraft-goal]}")).isEmpty)
    #expect(findings(model, samples("")).count == 1)
  }

  @Test func aQuestionThatIsToldSomethingIsAGoodAnswer() {
    let text = PageExample.conversation(facts: D611FewQuestions.fact(5))
    #expect(findings("{strong: \"How long from delivery to the invoice going out?\"}", text).isEmpty)
    #expect(findings("{strong: \"What colour is your favourite lorry?\"}", text).count == 1)
  }

  @Test func aRouteThatCostsOrBringsNothingIsNoWayForAGoodOne() {
    let route = { (more: String) in
      PageExample.conversation().replacing(
        "    routes:\n",
        with:
          "    routes:\n      - {id: soon, if: \"altitude == advantage\", say: \"And then?\"\(more), samples: [\"It makes billing quicker.\"]}\n"
      )
    }
    let model = "{strong: \"It makes billing quicker.\"}"
    #expect(findings(model, route("")).count == 1)
    let meter = { (text: String) in
      text.replacing("start: open\n", with: "meters: {trust: {start: 1, max: 3, empty: lost}}\nstart: open\n")
    }
    #expect(findings(model, meter(route(", add: {trust: 1}"))).isEmpty)
    #expect(findings(model, meter(route(", add: {trust: -1}"))).count == 1)
  }

  @Test func aMiddlingOneThatIsAsGoodAsTheStrongOneIsFound() {
    let found = findings("{strong: \"\(Self.benefit)\", middling: \"\(Self.benefit)\"}")
    #expect(found.map(\.message) == ["the middling model answer of `open` is as good as the strong one"])
    #expect(findings("{strong: \"\(Self.benefit)\", middling: \"It makes billing quicker.\"}").isEmpty)
  }
}

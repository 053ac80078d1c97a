import Testing

@testable import Coaching

@Suite struct HeardTextTests {
  @Test func linesHeardBeforeGradeAnAnswerAsLinesHeardAfreshDo() throws {
    let rubric = try #require(ShippedKnowledge.knowledge.rubric("outcomes"))
    let said = [
      "We run forty vans. I need the late deliveries down by a third.", "Penalties cost us 9 thousand a month.",
    ]
    let text =
      "You said penalties cost you 9 thousand a month: your vans leave sooner, so late deliveries fall by a third."
    var context = GradingContext(customer: nil, ledger: Ledger(), said: said, rubric: rubric)
    let fresh = ShippedKnowledge.grader.grade(text, in: context)
    context.heard = said.map(ShippedKnowledge.grader.hear)
    #expect(ShippedKnowledge.grader.grade(text, in: context) == fresh)
    context.heard = []
    #expect(ShippedKnowledge.grader.grade(text, in: context) != fresh)
  }
}

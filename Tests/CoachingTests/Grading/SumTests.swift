import Testing

@testable import Coaching

/// Sums in the customer's figures that are put to the customer.
@Suite struct SumTests {
  @Test(arguments: [
    "So 9 empty chairs at 210 pounds is 1,890 pounds a week, right?",
    "So 9 empty chairs at 210 pounds is 1,890 pounds a week, is that right?",
  ]) func aSumWithATagIsAStatement(text: String) throws {
    let clinic = try #require(GradedScenario(GradedScenario.clinic))
    let grade = clinic.grade(text, learned: ["cost"])
    #expect(grade.questions.isEmpty)
    #expect(try #require(grade[.quantification]?.level) >= 2)
  }

  @Test(arguments: [
    "You lose 210 pounds, right?", "Is 210 pounds a lot to you?", "What do 9 empty chairs at 210 pounds cost you?",
  ])
  func oneFigureIsNoSum(text: String) throws {
    let clinic = try #require(GradedScenario(GradedScenario.clinic))
    #expect(clinic.grade(text, learned: ["cost"]).questions.count == 1)
  }
}

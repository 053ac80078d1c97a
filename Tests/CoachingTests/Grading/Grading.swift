@testable import Coaching

/// Short ways to grade a line in tests.
enum Grading {
  static func grade(_ text: String, said: [String] = [], rubric: String = "outcomes") -> Grade {
    let rubric = ShippedKnowledge.knowledge.rubric(rubric) ?? Rubric(id: "none", title: "", entries: [])
    return ShippedKnowledge.grader.grade(
      text, in: GradingContext(customer: nil, ledger: Ledger(), said: said, rubric: rubric))
  }

  static func quote(_ span: Range<Int>?, in text: String) -> String? {
    span.map { Utterance(text).quote($0) }
  }
}

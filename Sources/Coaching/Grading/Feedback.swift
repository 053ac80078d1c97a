/// Words the coach's remark on a grade.
package enum Feedback {
  package static func remark(on grade: Grade, text: String, context: GradingContext) -> Remark? { nil }
}

/// The coach's words about one graded answer: one strength, one fix that names the missing link, one prompt.
///
/// Everything is about the words and nothing about the person. What was not found is "I did not detect", since a missing
/// benefit is never certain.
package enum Feedback {
  /// Nil for talk that is no answer, and where there is nothing to say.
  ///
  /// - Parameter aftermath: what the answer led to, and the turns before it.
  package static func remark(
    on grade: Grade, text: String, context: GradingContext, after aftermath: Aftermath = Aftermath()
  ) -> Remark? {
    guard grade.aside == nil else { return nil }
    let wording = CoachWording(text: text, context: context, after: aftermath)
    let coach = Coach(grade: grade, rubric: context.rubric, wording: wording, aftermath: aftermath)
    let remark = coach.remark
    let isEmpty = remark.headline == nil && remark.strength == nil && remark.fix == nil
    return isEmpty ? nil : remark
  }
}

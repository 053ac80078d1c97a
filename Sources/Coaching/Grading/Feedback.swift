/// The coach's words about one graded answer: one strength, one fix that names the missing link, one prompt.
///
/// Everything is about the words and nothing about the person. What was not found is "I did not detect", since a missing
/// benefit is never certain.
package enum Feedback {
  /// Nil for talk that is no answer.
  package static func remark(on grade: Grade, text: String, context: GradingContext) -> Remark? {
    guard grade.aside == nil else { return nil }
    let wording = CoachWording(text: text, context: context)
    let coach = Coach(grade: grade, rubric: context.rubric, wording: wording)
    let remark = Remark(headline: coach.headline, strength: coach.strength, fix: coach.fix, prompt: coach.prompt)
    let isEmpty = remark.headline == nil && remark.strength == nil && remark.fix == nil
    return isEmpty ? nil : remark
  }
}

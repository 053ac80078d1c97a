/// Whether a question asks for more than a yes, a no or a pick.
package enum QuestionForm: String, CaseIterable, Sendable {
  case open, closed
}

/// What the author would have said; shown only after an attempt.
package struct ModelAnswers: Sendable {
  package var strong: String?
  package var middling: String?
}

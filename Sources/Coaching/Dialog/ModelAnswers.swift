/// What the author would have said; shown only after an attempt.
package struct ModelAnswers: Sendable {
  package var strong: Located<String>?
  package var middling: Located<String>?
}

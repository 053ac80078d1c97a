/// An answer that the author wrote beside a route, to be judged by `check` and `test`.
package struct Sample: Sendable {
  package var text: String
  /// What to change in the books of the shortest path to the state before judging it.
  package var given = Given()
  package var expect: Expectation?
  package var range: SourceRange
}

/// A line of the customer that an answer takes up.
package struct Mention: Equatable, Sendable {
  /// Index into `Heard.lines`.
  package var line: Int
  /// Tokens of the answer that take it up.
  package var tokens: [Int]
}

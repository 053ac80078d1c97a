/// A bounded count that the dialogue moves up and down, such as patience or trust.
package struct Meter: Sendable {
  package var id: String
  package var start: Int
  package var bounds: ClosedRange<Int>
  /// The state entered when the lower bound is reached.
  package var empty: String?
  /// The state entered when the upper bound is reached.
  package var full: String?
  package var range: SourceRange
}

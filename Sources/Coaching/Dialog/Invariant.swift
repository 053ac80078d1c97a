/// Something the author wants to hold on every path.
package struct Invariant: Sendable {
  package var condition: Guard
  package var source: String
  package var range: SourceRange
}

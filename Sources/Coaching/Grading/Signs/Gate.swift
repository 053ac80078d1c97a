/// A stretch of an answer that earns no credit, and why.
package struct Gate: Equatable, Sendable {
  package var flag: Flag
  package var tokens: Range<Int>
  /// UTF-8 byte range of the words that gave it away.
  package var span: Range<Int>
}

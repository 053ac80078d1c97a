/// A finding and the words it rests on.
package struct Evidence<Finding: Equatable & Sendable>: Equatable, Sendable {
  package var finding: Finding
  /// UTF-8 byte range into the answer.
  package var span: Range<Int>

  package init(_ finding: Finding, span: Range<Int>) {
    self.finding = finding
    self.span = span
  }
}

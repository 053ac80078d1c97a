/// One yes/no check with the words that decided it.
package struct CheckResult: Equatable, Sendable {
  /// A name such as `names-kpi`.
  package var id: String
  package var passed: Bool
  /// UTF-8 byte range into the answer; nil where nothing was found.
  package var span: Range<Int>?
}

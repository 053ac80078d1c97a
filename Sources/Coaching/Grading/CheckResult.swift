/// One yes/no check with the words that decided it.
package struct CheckResult: Equatable, Sendable {
  package var name: CheckName
  package var passed: Bool
  /// UTF-8 byte range into the answer; nil where nothing was found.
  package var span: Range<Int>?

  package init(id name: CheckName, passed: Bool, span: Range<Int>?) {
    (self.name, self.passed, self.span) = (name, passed, span)
  }
}

extension CheckResult {
  /// A name such as `names-kpi`.
  package var id: String { name.text }
}

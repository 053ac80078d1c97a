/// One finding about one place in a file: the only way in which any part of the program reports a fault in a dialog.
///
/// Rendered as
/// ```
/// cfo.yaml:12:15: error[D201]: no state `wonn`
///    12 |     go: wonn
///       |         ^~~~
/// help: did you mean `won`?
/// ```
package struct Diagnostic: Hashable, Sendable {
  package let code: DiagnosticCode
  /// That of the code, save where a finding of the kind can be less grave.
  package let severity: Severity
  package let range: SourceRange
  /// Lower case, no full stop, names in backticks.
  package let message: String
  /// Further places or facts, for example the earlier line that shadows this one.
  package var notes: [String]
  /// What to do about it, in words: `did you mean ...`.
  package var help: String?

  package init(
    _ code: DiagnosticCode, at range: SourceRange, _ message: String, notes: [String] = [], help: String? = nil,
    severity: Severity? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.range = range
    self.message = message
    self.notes = notes
    self.help = help
  }
}

extension Diagnostic {
  /// Sorted as a reader meets them: by file, place, then code.
  package static func inOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    (left.range.file, left.range.start, left.code.rawValue, left.message)
      < (right.range.file, right.range.start, right.code.rawValue, right.message)
  }
}

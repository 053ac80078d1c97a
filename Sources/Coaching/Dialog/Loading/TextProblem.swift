/// A fault within a text, by its place in the text; the loader turns it into a diagnostic with a place in the file.
struct TextProblem: Error, Hashable, Sendable {
  let code: DiagnosticCode
  /// In Unicode scalars of the text.
  let span: Range<Int>
  let message: String
  var help: String?

  init(_ code: DiagnosticCode, at span: Range<Int>, _ message: String, help: String? = nil) {
    self.code = code
    self.span = span
    self.message = message
    self.help = help
  }
}

extension TextProblem {
  /// The diagnostic for this fault in `scalar` of `source`.
  func diagnostic(in scalar: YAMLScalar, of source: YAMLSource) -> Diagnostic {
    Diagnostic(code, at: scalar.range(of: span, in: source), message, help: help)
  }
}

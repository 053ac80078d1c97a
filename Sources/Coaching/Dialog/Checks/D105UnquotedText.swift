/// A text that other readers of YAML would take for a number, a yes or no, a date, or nothing.
enum D105UnquotedText {
  static let page = DiagnosticPage(
    .unquotedText, "a text that YAML reads as something else",
    explanation: """
      YAML has its own idea of some bare words: `yes`, `no`, `on` and `off` become true and false, `1.10` becomes 1.1,
      `12:30` becomes 750, `2024-01-01` a date. Where a text is wanted, quotes make it one.
      """,
    bad: PageExample.scenario(title: "⟦12:30⟧"),
    fixed: PageExample.scenario(title: "\"12:30\""))

  static func finding(_ text: String, readAs kind: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unquotedText, at: range, "a text is wanted here, but YAML reads `\(text)` as \(kind)",
      help: "quote it: \"\(text)\"")
  }
}

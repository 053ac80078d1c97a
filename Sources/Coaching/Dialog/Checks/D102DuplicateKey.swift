/// A key that stands twice in one mapping: YAML would silently take the last.
enum D102DuplicateKey {
  static let page = DiagnosticPage(
    .duplicateKey, "a key stands twice",
    explanation: """
      In one place a key can be given once. The second value is passed over. Often a block was copied and its name not
      changed.
      """,
    bad: PageExample.scenario(head: "minutes: 6\n⟦minutes⟧: 8"),
    fixed: PageExample.scenario(head: "minutes: 8"))

  static func finding(_ key: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateKey, at: range, "`\(key)` stands twice",
      notes: ["first in line \(first.start.line), column \(first.start.column)"], help: "rename or remove one of them")
  }
}

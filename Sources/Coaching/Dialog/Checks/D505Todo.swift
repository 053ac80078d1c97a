/// A note that the author left for later.
enum D505Todo {
  static let page = DiagnosticPage(
    .todo, "a note for later",
    explanation: """
      `todo` may stand in a scenario, a fact, a state or a route, as a text or a list of texts. It is shown until it is
      removed.
      """,
    bad: PageExample.scenario(head: "todo: ⟦\"ask Dana's team for real figures\"⟧"),
    fixed: PageExample.scenario())

  static func finding(_ note: Located<String>) -> Diagnostic {
    Diagnostic(.todo, at: note.range, "to do: \(note.value)")
  }
}

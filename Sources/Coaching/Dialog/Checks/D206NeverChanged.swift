/// A meter or variable that guards read and nothing changes: each such guard is decided from the start.
enum D206NeverChanged: BookCheck {
  static let page = DiagnosticPage(
    .neverChanged, "read and never changed",
    explanation: """
      A guard reads a meter or variable that no route moves, so it has its start value for ever. Add `add:` or `set:`
      where it should change.
      """,
    bad: PageExample.scenario(
      head: "meters:\n  ⟦trust⟧: {start: 1, max: 3}",
      body: """
            routes:
              - {id: good, if: "altitude >= benefit and trust >= 2", go: won}
            else: {say: "And in money?"}
        """),
    fixed: PageExample.scenario(
      head: "meters:\n  trust: {start: 1, max: 3}",
      body: """
            routes:
              - {id: good, if: "altitude >= benefit and trust >= 2", go: won}
              - {id: heard, if: "move.acknowledge", say: "Yes, it is.", add: {trust: 1}}
            else: {say: "And in money?"}
        """))

  static func findings(of books: [BookUse]) -> [Diagnostic] {
    books.filter { $0.isRead && !$0.isChanged }.map { book in
      let key = book.kind == "meter" ? "add" : "set"
      return Diagnostic(
        .neverChanged, at: book.range, "the \(book.kind) `\(book.id)` never changes",
        help: "change it with `\(key):` in a route, or remove it")
    }
  }
}

/// A meter or variable that routes move and nothing looks at.
enum D207ChangedNeverRead: BookCheck {
  static let page = DiagnosticPage(
    .changedNeverRead, "changed and never read",
    explanation: """
      Routes move a meter or set a variable, but no guard reads it, and a meter has no `empty` or `full` state either: it
      makes no difference.
      """,
    bad: PageExample.scenario(
      head: "meters:\n  ⟦patience⟧: {start: 3, max: 3}",
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
            else: {say: "And in money?", add: {patience: -1}}
        """, more: "  walked: {final: fail, say: \"Goodbye.\", entry: true}"),
    fixed: PageExample.scenario(
      head: "meters:\n  patience: {start: 3, max: 3, empty: walked}",
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
            else: {say: "And in money?", add: {patience: -1}}
        """, more: "  walked: {final: fail, say: \"Goodbye.\", entry: true}"))

  static func findings(of books: [BookUse]) -> [Diagnostic] {
    books.filter { !$0.isRead && $0.isChanged }.map { book in
      let help = book.kind == "meter" ? "give it `empty:` or `full:`, read it in a guard" : "read it in a guard"
      return Diagnostic(
        .changedNeverRead, at: book.range, "the \(book.kind) `\(book.id)` is changed and never read",
        help: "\(help), or remove it")
    }
  }
}

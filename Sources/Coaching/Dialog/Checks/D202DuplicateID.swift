/// One name for two things, so that a saved session, a guard or the grader could not tell which is meant.
enum D202DuplicateID {
  static let page = DiagnosticPage(
    .duplicateID, "one name for two things",
    explanation: """
      The ids of the routes in a state, of lines, and of meters and variables must differ, and no word may stand under two
      terms. Saved conversations and translations go by ids.
      """,
    bad: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "altitude >= outcome", go: won}
              - {id: ⟦good⟧, if: "tie >= 3", say: "Go on."}
            else: {say: "And in money?"}
        """),
    fixed: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "altitude >= outcome", go: won}
              - {id: near, if: "tie >= 3", say: "Go on."}
            else: {say: "And in money?"}
        """))

  static func finding(_ id: String, kind: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateID, at: range, "there is a \(kind) `\(id)` already",
      notes: ["in line \(first.start.line), column \(first.start.column)"], help: "rename one of them")
  }

  static func word(_ word: Located<String>, owner: String) -> Diagnostic {
    Diagnostic(
      .duplicateID, at: word.range, "`\(word.value)` stands under the term `\(owner)` already",
      help: "leave it under the term that it fits best")
  }

  static func living(_ name: Located<String>, kind: String) -> Diagnostic {
    Diagnostic(
      .duplicateID, at: name.range, "`was` names the \(kind) `\(name.value)`, which there still is",
      help: "`was` is for ids that are gone: rename one of them")
  }

  static func taken(_ id: String, by owner: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.duplicateID, at: range, "the name `\(id)` is taken by \(owner)", help: "rename it")
  }
}

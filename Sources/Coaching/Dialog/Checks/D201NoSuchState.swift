/// `go`, `start`, a meter's `empty` or `full`, or a test names a state that is not there.
enum D201NoSuchState {
  static let page = DiagnosticPage(
    .noSuchState, "no such state",
    explanation: """
      A route, `start`, a meter's `empty` and `full`, and tests name states by their ids under `states`. `.` stays and
      `back` returns to the state before, and `return` to the state that called.
      """,
    bad: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: ⟦wonn⟧}
            else: {say: "And in money?"}
        """),
    fixed: PageExample.scenario())

  static func objection(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .noSuchState, at: name.range, "`\(name.value)` is an objection, and none goes there",
      help: "the customer raises it when its `when` and `cause` say so")
  }

  static func finalParent(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .noSuchState, at: name.range, "`\(name.value)` is a final state and has nothing to inherit",
      help: "name a state with routes or hints")
  }

  static func finding(_ name: String, at range: SourceRange, among states: [String]) -> Diagnostic {
    Diagnostic(
      .noSuchState, at: range, "no state `\(name)`", help: Spelling.help(for: name, among: states, kind: "states"))
  }
}

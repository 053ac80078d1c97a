/// A state with routes and no `else`: for some answer the customer would have nothing to say.
enum D305NoElse: ScenarioCheck {
  static let page = DiagnosticPage(
    .noElse, "a state without `else`",
    explanation: """
      Nobody can foresee every answer. In a state that waits, `else` says what happens with an answer that no route takes.
      """,
    bad: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
        """
    ).marking("open"),
    fixed: PageExample.scenario())

  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    scenario.states.compactMap { state in
      guard let waiting = state.waiting, waiting.fallback == nil,
        state.role == .objection || !waiting.routes.isEmpty || !waiting.ladder.isEmpty, state.role != .pattern,
        !doubts.states.contains(state.id)
      else { return nil }
      return Diagnostic(
        .noElse, at: state.range, "the \(state.role == .objection ? "objection" : "state") `\(state.id)` has no `else`",
        help: "add `else: {say: ...}` for answers that no route takes")
    }
  }
}

extension String {
  /// Marks the state `id` where it is declared.
  func marking(_ id: String) -> String {
    let key = "\n  \(id):"
    var output = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(key) {
        output += "\n  ⟦\(id)⟧:"
        rest = rest.dropFirst(key.count)
      } else {
        output.append(rest.removeFirst())
      }
    }
    return output
  }
}

/// An ending that breaks what the author wants to hold on every path; found by `explore`.
enum D413InvariantBroken: ExploredCheck {
  static let page = DiagnosticPage(
    .invariantBroken, "a conversation breaks an invariant",
    explanation: """
      `invariants` say what must hold however a conversation ends. `sowhat explore` tries all answers within bounds and plays at
      random; this path ends otherwise. Mend the guards on it, or the invariant.
      """,
    bad: PageExample.explored(more: "").appending("invariants: [⟦\"not (end.pass and best.altitude < outcome)\"⟧]"),
    fixed: PageExample.explored(more: "").appending("invariants: [\"not (end.pass and best.altitude < benefit)\"]"))

  static func findings(in exploration: Exploration) -> [Diagnostic] {
    exploration.broken.map { broken in
      finding(
        exploration.scenario.invariants[broken.invariant],
        notes: exploration.account(of: exploration.path(through: broken.edge)))
    }
  }

  /// - Parameter notes: how to come there.
  static func finding(_ invariant: Invariant, notes: [String]) -> Diagnostic {
    Diagnostic(
      .invariantBroken, at: invariant.range, "a conversation breaks the invariant `\(invariant.source)`", notes: notes,
      help: "mend the guards on this path, or the invariant")
  }
}

extension String {
  fileprivate func appending(_ line: String) -> String { self + line + "\n" }
}

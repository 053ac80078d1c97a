/// A code that the plan of the checks has and that no file can bring about: whoever looks for it is to learn why, and
/// what looks for what comes nearest.
package struct AbsentCode: Sendable {
  package let name: String
  package let title: String
  package let reason: String
}

extension AbsentCode {
  package static let all = [
    AbsentCode(
      name: "D405", title: "a circle in which nobody answers",
      reason: """
        Not used, since there can be none. Every state without `final` waits for an answer, and nothing else moves a
        conversation: a meter moves when an answer is given, so its `empty` and `full` lead to one state and no further; an
        objection waits as a state does; `return` asks the question that stood there again. What can go round in a circle is
        found by others: `parent`, `let` and `include` that come back to themselves by D203 and D204, calls that never return
        by D407, poor answers that go on for ever by D406, and circles without a way to an ending by D403 and D404.
        """)
  ]

  /// Nil for a name that is none.
  package init?(named name: String) {
    guard let known = Self.all.first(where: { $0.name == name }) else { return nil }
    self = known
  }

  /// As `explain` shows it.
  package var text: String { "\(name): \(title)\n\n\(reason)\n" }

  /// As in the reference.
  package var markdown: String {
    "### \(name) \(title)\n\n\(reason.split(separator: "\n").joined(separator: " "))\n"
  }
}

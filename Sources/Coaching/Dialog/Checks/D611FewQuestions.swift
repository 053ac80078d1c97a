/// A fact with so few sample questions that a rep who asks in other words is not understood.
enum D611FewQuestions {
  static let wanted = 5

  private static let questions = [
    "\"How long from delivery to the invoice going out?\"", "\"Where does billing get stuck?\"",
    "\"When do customers get their bill?\"", "\"What slows your cash down?\"", "\"How quickly do you invoice?\"",
  ]

  /// A fact of the example with its first questions.
  static func fact(_ count: Int, name: String = "late-invoices") -> String {
    """
      \(name):
        says: "Our invoices leave nine days late."
        asked: [\(questions.prefix(count).joined(separator: ",\n                "))]
        area: problems
        need: implied
    """
  }

  static let page = DiagnosticPage(
    .fewQuestions, "fewer than five questions that open a fact",
    explanation: """
      Reps ask for the same thing in many ways. With five or more questions under `asked`, in words as different as real
      reps use, a sixth way is mostly understood; with two it is mostly not. A fact that a line tells, and that nobody can
      ask for, needs none; a `public` one is known anyhow.
      """,
    bad: PageExample.conversation(facts: fact(2, name: "⟦late-invoices⟧")),
    fixed: PageExample.conversation(facts: fact(5)))

  static func findings(in scenario: Scenario) -> [Diagnostic] {
    scenario.facts.filter { !$0.isPublic && !$0.asked.isEmpty && $0.asked.count < wanted }.map { fact in
      let count = fact.asked.count == 1 ? "only one question" : "only \(fact.asked.count) questions"
      return Diagnostic(
        .fewQuestions, at: fact.range, "\(count) under `asked` of `\(fact.id)`",
        help: "add other ways to ask for it, until there are \(wanted) or more")
    }
  }
}

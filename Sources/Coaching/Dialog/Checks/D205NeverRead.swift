/// Something declared that nothing uses. Facts, terms and numbers are not meant: the grader reads them.
enum D205NeverRead: ScenarioCheck, BookCheck {
  static let page = DiagnosticPage(
    .neverRead, "declared and never used",
    explanation: """
      A meter or variable that no guard reads and no route changes, or a person who neither speaks nor owns a KPI, makes
      no difference to the conversation. Often a guard was meant to use it and names another.
      """,
    bad: PageExample.scenario(head: "people:\n  ⟦sam⟧: {name: Sam, role: CEO}"),
    fixed: PageExample.scenario(
      head: "people:\n  sam: {name: Sam, role: CEO}",
      say: "[{text: \"What does this mean for my business?\", speaker: sam}]"))

  static func findings(of books: [BookUse]) -> [Diagnostic] {
    books.filter { !$0.isRead && !$0.isChanged }.map { book in
      Diagnostic(
        .neverRead, at: book.range, "the \(book.kind) `\(book.id)` is never used",
        help: "use it in a guard, or remove it")
    }
  }

  /// A name under `let` that no guard uses.
  static func computed(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .neverRead, at: range, "`\(id)` is computed and never used", help: "use it in a guard, or remove it")
  }

  /// People who are there for nothing.
  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    guard !scenario.people.isEmpty else { return [] }
    let lines = scenario.lines
    let speakers = Set(lines.compactMap(\.speaker) + scenario.facts.compactMap(\.speaker))
    let placeholders = Set(lines.flatMap(\.text.placeholders))
    return scenario.people.filter { person in
      !speakers.contains(person.id) && person.owns.isEmpty && !placeholders.contains(.personName(person.id))
        && !doubts.mentions(person.id)
    }.map { person in
      Diagnostic(
        .neverRead, at: person.range, "`\(person.id)` never speaks and owns no KPI",
        help: "give a line `speaker: \(person.id)`, or `owns: [term]` to the person")
    }
  }
}

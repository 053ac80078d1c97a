/// Something declared that nothing uses. Facts, terms and numbers are not meant: the grader reads them.
enum D205NeverRead: ScenarioCheck {
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

  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    let books = BookUse.all(in: scenario, doubts: doubts).filter { !$0.isRead && !$0.isChanged }
    return books.map { book in
      Diagnostic(
        .neverRead, at: book.range, "the \(book.kind) `\(book.id)` is never used",
        help: "use it in a guard, or remove it")
    } + idlePeople(in: scenario, doubts: doubts)
  }

  /// A name under `let` that no guard uses.
  static func computed(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .neverRead, at: range, "`\(id)` is computed and never used", help: "use it in a guard, or remove it")
  }

  private static func idlePeople(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    let speakers = Set(scenario.lines.compactMap(\.speaker) + scenario.facts.compactMap(\.speaker))
    let placeholders = Set(scenario.lines.flatMap(\.text.placeholders))
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

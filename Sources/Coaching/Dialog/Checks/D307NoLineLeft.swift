/// A place where it can happen that no line can be said, since each has a guard or a placeholder that may be empty.
enum D307NoLineLeft: ScenarioCheck {
  static let page = DiagnosticPage(
    .noLineLeft, "it can happen that no line is left to say",
    explanation: """
      A line whose placeholder is empty, or whose `when` does not hold, is not chosen. `{quote.feature}` is empty when the
      rep named no feature, `{fact.x}` until the fact is known. So each place needs one line without either.
      """,
    bad: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
            else: {say: ⟦"You said '{quote.feature}'. And in money?"⟧}
        """),
    fixed: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
            else: {say: ["You said '{quote.feature}'. And in money?", "And in money?"]}
        """))

  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    let doubtful = Set(scenario.states.filter { doubts.states.contains($0.id) }.flatMap(\.sayings).map(\.range))
    return scenario.sayings.compactMap { saying in
      guard !doubtful.contains(saying.range), !saying.lines.contains(where: { isCertain($0, in: scenario) }) else {
        return nil
      }
      return Diagnostic(
        .noLineLeft, at: saying.range,
        saying.lines.count == 1 ? "this line cannot always be said" : "none of the lines here can always be said",
        notes: reasons(saying, in: scenario), help: "add a line without a guard and without such a placeholder")
    }
  }

  private static func isCertain(_ line: Line, in scenario: Scenario) -> Bool {
    line.condition == nil && !line.text.placeholders.contains { scenario.mayBeEmpty($0) }
  }

  private static func reasons(_ saying: Saying, in scenario: Scenario) -> [String] {
    let texts = saying.lines.map(\.text)
    let empty = texts.flatMap(\.placeholders).filter { scenario.mayBeEmpty($0) }.map { "`{\($0.name)}` may be empty" }
    var reasons: [String] = []
    for reason in empty where !reasons.contains(reason) { reasons.append(reason) }
    if saying.lines.contains(where: { $0.condition != nil }) { reasons.append("a guard (`when`) may not hold") }
    return reasons
  }
}

/// A fact that nobody can learn, an objection that never comes up, an ending that nobody reaches.
enum D408NeverHappens: ExploredCheck {
  static let page = DiagnosticPage(
    .neverHappens, "a fact, an objection or an ending that never happens",
    explanation: """
      All that can happen was tried, and this did not: the fact's `if` or `after` never holds, the objection's `when` or cause never
      comes, no way to the ending is ever taken. Mend its condition, or remove it.
      """,
    bad: PageExample.explored(
      head: facts("⟦budget⟧", "trust >= 2") + "\nmeters: {trust: {start: 0, max: 3}}",
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
            else: {say: "And in money?", add: {trust: -1}}
            ladder: [{say: "I have another call.", go: lost}]
        """),
    fixed: PageExample.explored(
      head: facts("budget", "trust >= 1") + "\nmeters: {trust: {start: 0, max: 3}}",
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
              - {id: nearly, if: "altitude == advantage and trust == 0", say: "Go on.", add: {trust: 1}}
            else: {say: "And in money?"}
            ladder: [{say: "I have another call.", go: lost}]
        """))

  private static func facts(_ id: String, _ condition: String) -> String {
    """
    facts:
      \(id): {says: "I have thirty thousand.", asked: ["What is your budget?"], if: "\(condition)"}
    """
  }

  static func findings(in exploration: Exploration) -> [Diagnostic] {
    guard exploration.isComplete else { return endings(exploration) }
    let scenario = exploration.scenario
    let facts = scenario.facts.filter { exploration.learned[$0.id] == nil && !$0.isPublic }.map { fact in
      Diagnostic(
        .neverHappens, at: fact.range, "nobody can ever learn the fact `\(fact.id)`", notes: obstacles(fact, scenario),
        help: "mend its `if` or `after`, or give it questions under `asked`")
    }
    let objections = scenario.objections.filter { exploration.raised[$0.id] == nil }.map { objection in
      Diagnostic(
        .neverHappens, at: objection.range, "the objection `\(objection.id)` never comes up",
        notes: objection.condition.map { ["its `when` is `\($0.text(in: scenario))`"] } ?? [],
        help: "mend its `when` or `cause`, or the `objections` of the states")
    }
    return facts + objections + endings(exploration)
  }

  private static func obstacles(_ fact: Fact, _ scenario: Scenario) -> [String] {
    let after = fact.after.map { "it comes after `\($0)`" }
    return after + (fact.condition.map { ["its `if` is `\($0.text(in: scenario))`"] } ?? [])
  }

  /// Where no pass can be reached at all, that is another finding.
  private static func endings(_ exploration: Exploration) -> [Diagnostic] {
    guard let reached = exploration.reachable else { return [] }
    let entered = Paths(in: exploration.scenario).entered
    let isWinnable = exploration.scenario.states.contains { $0.passes && reached.contains($0.id) }
    return exploration.scenario.states.compactMap { state in
      guard case .final(let ending, _) = state.kind, entered.contains(state.id), !reached.contains(state.id),
        ending != .pass || isWinnable
      else { return nil }
      return Diagnostic(
        .neverHappens, at: state.range, "no conversation ends in `\(state.id)`",
        notes: exploration.refusals(of: state.id), help: "mend the guards that lead to it, or remove it")
    }
  }
}

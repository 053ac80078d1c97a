/// A guard that no answer can change.
enum D303ConstantGuard: ScenarioCheck {
  static let page = DiagnosticPage(
    .constantGuard, "the guard is always true, or always false",
    explanation: """
      All values that the names in the guard can have were tried, and the guard came out the same. Often `and` was meant
      for `or`, or a limit is off by one. For what no route takes there is `else`.
      """,
    bad: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: ⟦"altitude >= benefit and altitude <= feature"⟧, go: won}
              - {id: better, if: "altitude >= outcome", go: won}
            else: {say: "And in money?"}
        """),
    fixed: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
            else: {say: "And in money?"}
        """))

  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    let routes = scenario.states.flatMap { $0.waiting?.routes ?? [] }
    let guards =
      routes.compactMap { place($0.condition, $0.conditionRange) }
      + scenario.lineGuards.compactMap { place($0.condition, $0.range) }
      + scenario.objections.compactMap { place($0.condition, $0.conditionRange) }
      + scenario.computed.map { Located($0.condition, at: $0.conditionRange) }
      + scenario.facts.compactMap { place($0.condition, $0.conditionRange) }
      + scenario.invariants.map { Located($0.condition, at: $0.range) }
    var verdicts = GuardVerdicts(in: scenario)
    return guards.compactMap { finding($0, verdicts.verdict(on: $0.value), in: scenario) }
  }

  private static func place(_ condition: Guard?, _ range: SourceRange?) -> Located<Guard>? {
    guard let condition, let range else { return nil }
    return Located(condition, at: range)
  }

  private static func finding(
    _ condition: Located<Guard>, _ verdict: GuardVerdict, in scenario: Scenario
  ) -> Diagnostic? {
    let needless = verdict == .open ? [] : neverVoiced(condition.value, in: scenario)
    switch verdict {
    case .open: return nil
    case .alwaysTrue:
      return Diagnostic(
        .constantGuard, at: condition.range, "this guard is always true", notes: needless,
        help: "mend it; for what no route takes there is `else`")
    case .alwaysFalse:
      return Diagnostic(
        .constantGuard, at: condition.range, "this guard is never true", notes: needless, help: "mend or remove it")
    }
  }

  private static func neverVoiced(_ condition: Guard, in scenario: Scenario) -> [String] {
    condition.comparisons.compactMap { comparison in
      guard case .need(let id) = comparison.name, scenario.fact(id)?.need == Need.none else { return nil }
      return "the fact `\(id)` voices no need"
    }
  }
}

/// Verdicts by guard: many routes of a scenario ask for the same.
struct GuardVerdicts {
  private let scenario: Scenario
  private var known: [Guard: GuardVerdict] = [:]

  init(in scenario: Scenario) { self.scenario = scenario }

  mutating func verdict(on condition: Guard) -> GuardVerdict {
    if let verdict = known[condition] { return verdict }
    let verdict = GuardVerdict(condition, in: scenario)
    known[condition] = verdict
    return verdict
  }
}

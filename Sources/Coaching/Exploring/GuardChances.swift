/// Which guards can ever hold in a scenario, whatever happens: no meter goes where nothing moves it, no variable has a
/// value that nothing sets, and nobody learns what is neither told nor asked for.
struct GuardChances {
  private let scenario: Scenario
  private let meters: [String: ClosedRange<Int>]
  private let variables: [String: ClosedRange<Int>]
  /// Facts that can become known.
  private let facts: Set<String>
  /// Many routes ask for the same, so each guard is looked at once.
  private var known: [Guard: Bool] = [:]

  init(in scenario: Scenario) {
    self.scenario = scenario
    var changes: [String: (down: Bool, up: Bool)] = [:]
    var values: [String: Set<Int>] = [:]
    var facts = Set(scenario.facts.filter { $0.isPublic || !$0.asked.isEmpty }.map(\.id))
    scenario.eachResponse { response in
      for change in response.add {
        let known = changes[change.meter] ?? (false, false)
        changes[change.meter] = (known.down || change.amount < 0, known.up || change.amount > 0)
      }
      for setting in response.set { values[setting.variable, default: []].insert(setting.value) }
      facts.formUnion(response.learn)
    }
    scenario.eachSaying { for line in $0.lines { facts.formUnion(line.tells) } }
    self.facts = facts
    meters = scenario.meters.reduce(into: [:]) { ranges, meter in
      let (down, up) = changes[meter.id] ?? (false, false)
      let bounds = meter.bounds
      let start = min(max(meter.start, bounds.lowerBound), bounds.upperBound)
      ranges[meter.id] = (down ? bounds.lowerBound : start)...(up ? bounds.upperBound : start)
    }
    variables = scenario.variables.reduce(into: [:]) { ranges, variable in
      let all = values[variable.id, default: []].union([variable.start])
      ranges[variable.id] = (all.min() ?? variable.start)...(all.max() ?? variable.start)
    }
    for condition in scenario.routeConditions + scenario.objections.compactMap(\.condition)
    where known[condition] == nil {
      known[condition] = judged(condition)
    }
  }
}

extension GuardChances {
  /// Of a route or an objection of the scenario, or any other guard.
  func mayHold(_ condition: Guard) -> Bool { known[condition] ?? judged(condition) }

  private func judged(_ condition: Guard) -> Bool {
    condition.prospect(outlook).canHold && GuardVerdict(condition, in: scenario) != .alwaysFalse
  }

  private func outlook(_ name: SignalName) -> Prospect.Outlook {
    switch name {
    case .learned(let fact), .need(let fact), .asked(let fact): facts.contains(fact) ? .anything : .exactly(0)
    case .meter(let id): meters[id].map { .among($0, mayBeAbsent: false) } ?? .anything
    case .variable(let id): variables[id].map { .among($0, mayBeAbsent: false) } ?? .anything
    case .criterion, .move, .flag, .asks, .smalltalk, .silence, .turn, .visits, .attempt, .ended, .best: .anything
    }
  }
}

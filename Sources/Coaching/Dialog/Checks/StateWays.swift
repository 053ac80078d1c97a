/// Where the answers in one state lead, by the responses that stand there.
struct StateWays {
  /// By `go` and by calls, in their order, repeats included.
  var targets: [Target] = []
  /// States that a meter may lead to which one of the responses moves.
  var limits: [String] = []
  var goesBack = false
  var resumes = false

  struct Target {
    let state: String
    /// One comes back from there.
    let isCalled: Bool
  }

  /// - Parameter mayTake: whether an answer can ever take the route.
  init(of state: State, in scenario: Scenario, taking mayTake: (Route) -> Bool = { _ in true }) {
    guard let waiting = state.waiting else { return }
    for route in waiting.routes where mayTake(route) { add(route.response, scenario) }
    if let fallback = waiting.fallback { add(fallback, scenario) }
    for rung in waiting.ladder { add(rung, scenario) }
  }
}

extension StateWays {
  private mutating func add(_ response: Response, _ scenario: Scenario) {
    for change in response.add {
      guard let meter = scenario.meter(change.meter) else { continue }
      if let limit = change.amount < 0 ? meter.empty : meter.full { limits.append(limit) }
    }
    switch response.target {
    case .stay: break
    case .back: goesBack = true
    case .resume: resumes = true
    case .state(let id): targets.append(Target(state: id, isCalled: false))
    case .call(let id): targets.append(Target(state: id, isCalled: true))
    }
  }
}

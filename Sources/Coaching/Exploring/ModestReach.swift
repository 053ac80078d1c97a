/// Whether somebody who says nothing above an advantage and asks nothing may come to a pass, as far as the shape of the
/// scenario tells: false only where no such answers can.
struct ModestReach {
  private(set) var mayPass = false
  private let scenario: Scenario
  private let paths: Paths
  private var reached: Set<String> = []
  private var open: [String] = []
  /// Facts that may become known without a question.
  private var facts: Set<String>

  init(_ scenario: Scenario) {
    self.scenario = scenario
    paths = Paths(in: scenario)
    facts = Set(scenario.facts.filter(\.isPublic).map(\.id) + (scenario.deflect?.lines ?? []).flatMap(\.tells))
    arrive(at: scenario.start)
    while !mayPass, let id = open.popLast() { leave(id) }
  }
}

extension ModestReach {
  private mutating func arrive(at id: String) {
    guard reached.insert(id).inserted, let state = paths.state(id) else { return }
    switch state.kind {
    case .final(.pass, _): mayPass = true
    case .final: break
    case .waiting: open.append(id)
    }
    hear(state.say)
  }

  private mutating func leave(_ id: String) {
    guard let state = paths.state(id), let waiting = state.waiting else { return }
    let (facts, scenario) = (facts, scenario)
    let mayHold = { (condition: Guard) in condition.prospect { Self.outlook($0, facts, scenario) }.canHold }
    hear(waiting.silence)
    for route in waiting.routes where mayHold(route.condition) { follow(route.response) }
    for response in [waiting.fallback].compactMap({ $0 }) + waiting.ladder { follow(response) }
    for objection in scenario.objections where state.admits(objection: objection.id) {
      if objection.condition.map(mayHold) ?? true { arrive(at: objection.id) }
    }
  }

  private mutating func follow(_ response: Response) {
    for fact in response.learn { know(fact) }
    hear(response.say)
    for change in response.add {
      guard let meter = scenario.meter(change.meter) else { continue }
      if let state = change.amount < 0 ? meter.empty : meter.full { arrive(at: state) }
    }
    switch response.target {
    case .state(let id), .call(let id): arrive(at: id)
    // Where one was before.
    case .stay, .back, .resume: break
    }
  }

  private mutating func hear(_ saying: Saying?) {
    for line in saying?.lines ?? [] { for fact in line.tells { know(fact) } }
  }

  /// With one more fact, a guard may hold that did not.
  private mutating func know(_ fact: String) {
    guard facts.insert(fact).inserted else { return }
    open = reached.filter { paths.state($0)?.waiting != nil }.sorted()
  }

  /// What a guard may see of such an answer.
  private static func outlook(
    _ name: SignalName, _ facts: Set<String>, _ scenario: Scenario
  ) -> Prospect.Outlook {
    switch name {
    case .criterion(.altitude): .among(0...Altitude.advantage.rawValue, mayBeAbsent: true)
    case .asked, .asks: .exactly(0)
    case .learned(let fact), .need(let fact): facts.contains(fact) ? .anything : .exactly(0)
    case .criterion, .move, .flag, .smalltalk, .silence, .meter, .variable, .turn, .visits, .attempt, .ended, .best:
      .anything
    }
  }
}

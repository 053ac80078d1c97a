/// The books of the shortest path from the start to a state: what a sample in that state is judged with.
package struct Waypoint: Sendable {
  package var start: Start
  /// The routes on the way, for showing: `["open/found"]`.
  package var path: [String]
  /// Needs that are taken as voiced, since a route on the way takes only what counts as a benefit.
  var presumed: [String] = []
}

extension Waypoint {
  /// A waypoint for every state that the graph reaches, by breadth first search in the file's order.
  ///
  /// Guards are not solved: a fact that a route's guard asks for counts as told, meters move as the route says. Where a
  /// route takes only a benefit, the scenario's first need was voiced before, since nothing counts as one without.
  package static func shortest(in scenario: Scenario) -> [String: Waypoint] {
    var surveyor = Surveyor(scenario)
    return surveyor.survey()
  }
}

/// The search behind `Waypoint.shortest`.
private struct Surveyor {
  let scenario: Scenario
  var found: [String: Waypoint] = [:]
  var queue: [String] = []

  init(_ scenario: Scenario) { self.scenario = scenario }

  mutating func survey() -> [String: Waypoint] {
    var given = Given()
    for meter in scenario.meters { given.meters[meter.id] = meter.start }
    for variable in scenario.variables { given.variables[variable.id] = variable.start }
    given.learned = scenario.facts.filter(\.isPublic).map(\.id)
    arrive(at: scenario.start, Waypoint(start: Start(state: scenario.start, given: given), path: []))
    for entry in scenario.states where entry.isEntry {
      arrive(at: entry.id, Waypoint(start: Start(state: entry.id, given: given), path: []))
    }
    for objection in scenario.objections { interrupt(with: objection) }
    var next = 0
    while next < queue.count {
      leave(queue[next])
      next += 1
    }
    return found
  }

  /// An objection is judged as one that comes up at the very start, with the facts known that its guard asks for.
  private mutating func interrupt(with objection: Objection) {
    guard var waypoint = found[scenario.start] else { return }
    waypoint.hear(scenario.state(scenario.start)?.say, in: scenario)
    for fact in objection.condition?.factsRequired ?? [] { waypoint.learn(fact, in: scenario) }
    waypoint.start.interrupted = [scenario.start]
    waypoint.path.append(objection.id)
    arrive(at: objection.id, waypoint)
  }

  private mutating func arrive(at id: String, _ waypoint: Waypoint) {
    guard found[id] == nil, scenario.state(id) != nil else { return }
    var waypoint = waypoint
    waypoint.start.state = id
    found[id] = waypoint
    queue.append(id)
  }

  private mutating func leave(_ id: String) {
    guard var waypoint = found[id], let state = scenario.state(id), let waiting = state.waiting else { return }
    // A session that begins at a state says the state's line itself; only the way onward needs it here.
    waypoint.hear(state.say, in: scenario)
    for route in waiting.routes {
      var before = waypoint
      if route.condition.takesOnlyBenefits { before.presumeNeed(in: scenario, sparing: route.condition) }
      follow(route.response, from: before, step: "\(id)/\(route.id)", after: route.condition.factsRequired)
    }
    if let fallback = waiting.fallback { follow(fallback, from: waypoint, step: "\(id).else", after: []) }
    for (index, rung) in waiting.ladder.enumerated() {
      follow(rung, from: waypoint, step: "\(id).ladder.\(index + 1)", after: [])
    }
    for meter in scenario.meters {
      if let empty = meter.empty { arrive(at: empty, waypoint.moving(meter, to: meter.bounds.lowerBound)) }
      if let full = meter.full { arrive(at: full, waypoint.moving(meter, to: meter.bounds.upperBound)) }
    }
  }

  private mutating func follow(_ response: Response, from: Waypoint, step: String, after facts: [String]) {
    var waypoint = from
    let target: String
    switch response.target {
    case .stay, .back, .resume: return
    case .state(let id): target = id
    case .call(let id):
      target = id
      waypoint.start.interrupted.append(from.start.state)
    }
    if scenario.state(from.start.state)?.role == .objection { waypoint.leaveObjection(for: response.target) }
    waypoint.path.append(step)
    for fact in facts { waypoint.learn(fact, in: scenario) }
    for change in response.add {
      guard let meter = scenario.meter(change.meter) else { continue }
      let value = (waypoint.start.given.meters[meter.id] ?? meter.start) + change.amount
      waypoint.start.given.meters[meter.id] = min(max(value, meter.bounds.lowerBound), meter.bounds.upperBound)
    }
    for change in response.set { waypoint.start.given.variables[change.variable] = change.value }
    for fact in response.learn { waypoint.enter(fact) }
    waypoint.hear(response.say, in: scenario)
    arrive(at: target, waypoint)
  }
}

extension Waypoint {
  /// Whoever goes elsewhere from an objection does not come back.
  fileprivate mutating func leaveObjection(for target: Response.Target) {
    if case .state = target { start.interrupted.removeAll() }
  }

  fileprivate mutating func enter(_ fact: String) {
    if !start.given.learned.contains(fact) { start.given.learned.append(fact) }
  }

  /// Learns a fact and what must be known before it, and hears its line.
  fileprivate mutating func learn(_ id: String, in scenario: Scenario) {
    guard !start.given.learned.contains(id), let fact = scenario.fact(id) else { return }
    enter(id)
    for earlier in fact.after { learn(earlier, in: scenario) }
    start.said.append(fact.says)
  }

  /// Learns the first need that can be asked for, where none is known yet.
  fileprivate mutating func presumeNeed(in scenario: Scenario, sparing condition: Guard) {
    let needs = scenario.facts.filter { $0.need == .explicit }
    let required = Set(condition.factsRequired)
    guard !needs.contains(where: { start.given.learned.contains($0.id) || required.contains($0.id) }),
      let need = needs.first(where: { !$0.asked.isEmpty && !condition.mentions(.learned($0.id)) })
    else { return }
    learn(need.id, in: scenario)
    presumed.append(need.id)
  }

  /// Hears the first line without a condition, as most players would, with what it tells.
  fileprivate mutating func hear(_ saying: Saying?, in scenario: Scenario) {
    guard let line = saying?.lines.first(where: { $0.condition == nil }) else { return }
    start.said.append(line.text.source)
    for fact in line.tells { enter(fact) }
  }

  fileprivate func moving(_ meter: Meter, to value: Int) -> Waypoint {
    var copy = self
    copy.start.given.meters[meter.id] = value
    return copy
  }
}

extension Guard {
  /// Whether nothing below a benefit can take it.
  var takesOnlyBenefits: Bool {
    let below = Altitude.benefit.rawValue - 1
    return !prospect { $0 == .criterion(.altitude) ? .among(0...below, mayBeAbsent: true) : .anything }.canHold
  }

  /// Facts without which the guard cannot hold: those in positive conjuncts.
  var factsRequired: [String] {
    switch self {
    case .all(let parts): parts.flatMap(\.factsRequired)
    case .any(let parts): parts.first?.factsRequired ?? []
    case .not: []
    case .compare(let name, let comparison, let constant):
      switch name {
      case .asked(let fact), .learned(let fact), .need(let fact): comparison.holds(1, constant) ? [fact] : []
      case .criterion, .move, .flag, .asks, .smalltalk, .silence, .meter, .variable, .turn, .visits, .attempt, .ended,
        .best:
        []
      }
    }
  }
}

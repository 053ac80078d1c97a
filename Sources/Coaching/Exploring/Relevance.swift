/// What of a conversation's books can make a difference to where it goes: the rest is forgotten, so that the number of
/// configurations stays small.
struct Relevance {
  /// A level of a criterion that an invariant asks about.
  struct Best: Hashable {
    var criterion: Criterion
    var level: Int
  }

  /// Ids in the scenario's order.
  private(set) var meters: [String] = []
  private(set) var variables: [String] = []
  /// Each fact that matters with the one that stands for it: facts that only matter one instead of the other share one.
  private(set) var facts: [String: String] = [:]
  /// The facts that stand for themselves and others, in the scenario's order.
  private(set) var kept: [String] = []
  /// Of the facts that do not matter the first that can be asked for: it stands for them all.
  private(set) var plainFact: String?
  /// Facts that a question can open.
  private(set) var askable: [String] = []
  /// The states whose visits are counted, each up to a number.
  private(set) var visits: [String: Int] = [:]
  /// The states whose attempts are counted, each up to a number.
  private(set) var attempts: [String: Int] = [:]
  /// How far turns are counted.
  private(set) var turns = 0
  /// Values beyond which a meter's make no difference, where it only ever moves towards them.
  private(set) var meterRanges: [String: ClosedRange<Int>] = [:]
  /// Whether `go: back` makes the state before this one matter.
  private(set) var goesBack = false
  /// Places whose lines tell different facts, each with how it picks: there it matters which line is next.
  private(set) var uneven: [String: Saying.Pick] = [:]
  /// What invariants ask about; filled in only where they are looked at.
  private(set) var best: [Best] = []
  /// Objections that come up at once or not at all.
  private var immediate: Set<String> = []
  /// Facts that voice an explicit need.
  private(set) var needs: Set<String> = []

  init(_ scenario: Scenario, withInvariants: Bool) {
    askable = scenario.facts.filter { !$0.asked.isEmpty }.map(\.id)
    needs = Set(scenario.facts.filter { $0.need == .explicit }.map(\.id))
    immediate = Set(scenario.objections.filter(Self.isImmediate).map(\.id))
    scenario.eachResponse { if $0.target == .back { goesBack = true } }
    let places = scenario.places(where: Self.isUneven)
    uneven = Dictionary(places.map { ($0.id, $0.saying.pick) }, uniquingKeysWith: { first, _ in first })
    var guards = scenario.routeGuards + places.flatMap { $0.saying.lines.compactMap(\.condition) }
    if withInvariants { guards += scenario.invariants.map(\.condition) }
    let literals = guards.flatMap(\.literals)
    count(literals, in: scenario)
    let mentioned = Set(literals.map(\.name))
    if mentioned.contains(.visits) { visits = Self.limits(of: .visits, in: scenario) }
    if mentioned.contains(.attempt) { attempts = Self.limits(of: .attempt, in: scenario) }
    meters = scenario.meters.filter { mentioned.contains(.meter($0.id)) || $0.empty != nil || $0.full != nil }.map(\.id)
    boundMeters(literals, in: scenario)
    variables = scenario.variables.filter { mentioned.contains(.variable($0.id)) }.map(\.id)
    let spoken = places.flatMap { $0.saying.lines.flatMap(\.text.placeholders) }
    facts = FactClasses(scenario, guards: guards, placeholders: spoken).representatives
    kept = scenario.facts.map(\.id).filter { facts[$0] == $0 }
    plainFact = askable.first { facts[$0] == nil }
  }
}

extension Relevance {
  /// Whether a need that lets answers count as benefits was voiced; always, where the scenario declares none.
  func needIsVoiced(_ ledger: Ledger) -> Bool { needs.isEmpty || ledger.entries.contains { needs.contains($0.fact) } }

  /// Whether another fact stands for this one, so that asking for it, too, would bring nothing new.
  func isStoodFor(_ fact: String) -> Bool { (facts[fact] ?? plainFact) != fact }

  /// Whether a provocation that lies back can still bring the objection up: not where `when` asks for the same in the
  /// very answer.
  func outlasts(_ objection: Objection) -> Bool { !immediate.contains(objection.id) }

  private static func isImmediate(_ objection: Objection) -> Bool {
    guard let move = objection.cause?.move, let condition = objection.condition else { return false }
    return condition.clauses.allSatisfy { clause in
      clause.contains { $0.name == .move(move) && $0.holds(for: 1) && !$0.holds(for: 0) }
    }
  }

  private static func isUneven(_ saying: Saying) -> Bool {
    saying.lines.contains { $0.tells != saying.lines[0].tells }
      || saying.lines.contains { $0.condition != nil && !$0.tells.isEmpty }
  }

  private mutating func count(_ literals: [Literal], in scenario: Scenario) {
    for literal in literals {
      let limit = literal.constant == .max ? literal.constant : literal.constant + 1
      switch literal.name {
      case .turn: turns = max(turns, limit)
      case .best(let criterion):
        let own = [Best(criterion: criterion, level: literal.constant), Best(criterion: criterion, level: limit)]
        best += own.filter { (1...4).contains($0.level) && !best.contains($0) }
      case .criterion, .asked, .learned, .need, .move, .flag, .asks, .smalltalk, .silence, .meter, .variable, .visits,
        .attempt, .ended:
        break
      }
    }
  }

  /// How far `visits` or `attempt`, which are of the state that is on, can be told apart in each state.
  private static func limits(of name: SignalName, in scenario: Scenario) -> [String: Int] {
    let everywhere = (scenario.objections.compactMap(\.condition) + scenario.facts.compactMap(\.condition))
      .flatMap(\.literals).filter { $0.name == name }
    return scenario.states.reduce(into: [:]) { limits, state in
      let own = (state.waiting?.routes ?? []).flatMap(\.condition.literals)
      let lines = state.sayings.flatMap { $0.lines.compactMap(\.condition) }.flatMap(\.literals)
      let literals = (everywhere + own + lines).filter { $0.name == name }
      // An attempt is counted before guards are asked, so that one less need be remembered.
      let before = name == .attempt ? 1 : 0
      if let limit = literals.map(\.highest).max() { limits[state.id] = max(limit - before, 0) }
    }
  }

  /// A meter that nothing moves down, and that does nothing when it is full, matters up to the highest value that a
  /// guard can tell from the next; and the other way round.
  private mutating func boundMeters(_ literals: [Literal], in scenario: Scenario) {
    guard !scenario.meters.isEmpty else { return }
    var changes: [String: Set<Int>] = [:]
    scenario.eachResponse { response in
      for change in response.add { changes[change.meter, default: []].insert(change.amount) }
    }
    for meter in scenario.meters {
      let own = changes[meter.id] ?? []
      let named = literals.filter { $0.name == .meter(meter.id) }
      guard let low = named.map(\.lowest).min(), let high = named.map(\.highest).max() else { continue }
      let bounds = meter.bounds
      let bottom = meter.empty == nil && own.allSatisfy { $0 <= 0 } ? low : bounds.lowerBound
      let top = meter.full == nil && own.allSatisfy { $0 >= 0 } ? high : bounds.upperBound
      let range = max(bottom, bounds.lowerBound)...max(min(top, bounds.upperBound), max(bottom, bounds.lowerBound))
      if range != bounds { meterRanges[meter.id] = range }
    }
  }
}

extension Scenario {
  /// The guards that decide where a conversation goes.
  var routeGuards: [Guard] {
    routeConditions + objections.compactMap(\.condition)
      + facts.compactMap(\.condition)
  }

  /// The places with such lines, by the names under which a session counts what was heard there.
  func places(where isWanted: (Saying) -> Bool) -> [(id: String, saying: Saying)] {
    var places: [(id: String, saying: Saying)] = []
    // Most places are not wanted, and their names not either.
    func look(_ saying: Saying?, _ id: @autoclosure () -> String) {
      if let saying, !saying.lines.isEmpty, isWanted(saying) { places.append((id(), saying)) }
    }
    for state in states {
      look(state.say, state.id)
      guard case .waiting(let waiting) = state.kind else { continue }
      for route in waiting.routes { look(route.response.say, "\(state.id)/\(route.id)") }
      look(waiting.fallback?.say, "\(state.id).else")
      for (index, rung) in waiting.ladder.enumerated() { look(rung.say, "\(state.id).ladder.\(index + 1)") }
      look(waiting.silence, "\(state.id).silence")
    }
    look(deflect, "deflect")
    return places
  }
}

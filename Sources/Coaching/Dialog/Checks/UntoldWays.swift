/// The shortest way to each state on which none of some facts is learned for certain.
///
/// A route that asks for a fact, a line that tells it and `learn` make it known; what else the rep may ask on the way
/// does not, since nobody must ask.
struct UntoldWays {
  private let facts: Set<String>
  private let scenario: Scenario
  private var found: [String: [String]] = [:]

  init(_ facts: Set<String>, in scenario: Scenario) {
    self.facts = facts
    self.scenario = scenario
    survey()
  }
}

extension UntoldWays {
  /// The way to the state, if the line is said there while nothing is known; nil where it never is.
  func way(to line: Line, at place: SpokenPlace, of state: State) -> [String]? {
    guard let way = found[state.id], !isTold(by: line) else { return nil }
    switch place.moment {
    case .entry: return way
    case .silence: return isTold(by: state.say) ? nil : way
    case .route(let route): return isTold(by: state.say) || isTold(by: route) ? nil : way
    case .fallback, .rung: return isTold(by: state.say) || isLearned(by: place.response) ? nil : way
    }
  }

  private mutating func survey() {
    let states = Dictionary(scenario.states.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var queue: [String] = []
    func arrive(_ id: String, _ way: [String], _ found: inout [String: [String]]) {
      guard found[id] == nil, states[id] != nil else { return }
      found[id] = way
      queue.append(id)
    }
    arrive(scenario.start, [], &found)
    var next = 0
    while next < queue.count {
      let id = queue[next]
      next += 1
      guard let state = states[id], let way = found[id], !isTold(by: state.say) else { continue }
      for (step, target) in steps(from: state) { arrive(target, way + [step], &found) }
    }
  }

  /// Where one can go from a state without any of the facts.
  private func steps(from state: State) -> [(step: String, target: String)] {
    guard let waiting = state.waiting else { return [] }
    let routes = waiting.routes.filter { !isTold(by: $0) && !isTold(by: $0.response.say) }
      .map { ("\(state.id)/\($0.id)", $0.response.target) }
    let falls = ([waiting.fallback].compactMap { $0 } + waiting.ladder).enumerated()
      .filter { !isLearned(by: $0.element) && !isTold(by: $0.element.say) }
      .map { ($0.offset == 0 ? "\(state.id).else" : "\(state.id).ladder.\($0.offset)", $0.element.target) }
    let moves = (routes + falls).compactMap { step, target -> (String, String)? in
      switch target {
      case .state(let id), .call(let id): (step, id)
      case .stay, .back, .resume: nil
      }
    }
    let limits = scenario.meters.flatMap { meter in
      [meter.empty, meter.full].compactMap { $0 }.map { ("\(state.id)/\(meter.id)", $0) }
    }
    let objections = scenario.objections.filter { objection in
      state.admits(objection: objection.id) && facts.isDisjoint(with: objection.condition?.factsCertain(scenario) ?? [])
    }.map { ("\(state.id)/\($0.id)", $0.id) }
    return moves + limits + objections
  }
}

// MARK: - What makes a fact known

extension UntoldWays {
  private func isTold(by line: Line) -> Bool {
    let shown = line.text.placeholders.contains { placeholder in
      switch placeholder {
      case .fact(let id): facts.contains(id)
      case .number, .customerName, .customerRole, .customerCompany, .productName, .personName, .quoteFeature,
        .quoteOutcome, .quoteDay, .last, .told, .first:
        false
      }
    }
    return shown || !facts.isDisjoint(with: line.tells)
      || !facts.isDisjoint(with: line.condition?.factsCertain(scenario) ?? [])
  }

  /// Whichever of the lines is chosen.
  private func isTold(by saying: Saying?) -> Bool {
    guard let saying, !saying.lines.isEmpty else { return false }
    return saying.lines.allSatisfy { !facts.isDisjoint(with: $0.tells) }
  }

  private func isTold(by route: Route) -> Bool {
    !facts.isDisjoint(with: route.condition.factsCertain(scenario)) || isLearned(by: route.response)
  }

  private func isLearned(by response: Response?) -> Bool { !facts.isDisjoint(with: response?.learn ?? []) }
}

extension Guard {
  /// Facts that are known wherever the guard holds, those that must be known before them included.
  fileprivate func factsCertain(_ scenario: Scenario) -> Set<String> {
    switch self {
    case .all(let parts): return parts.reduce(into: []) { $0.formUnion($1.factsCertain(scenario)) }
    case .any(let parts):
      guard let first = parts.first?.factsCertain(scenario) else { return [] }
      return parts.dropFirst().reduce(first) { $0.intersection($1.factsCertain(scenario)) }
    case .not: return []
    case .compare:
      var known: Set<String> = []
      var open = factsRequired
      while let id = open.popLast() {
        if known.insert(id).inserted { open += scenario.fact(id)?.after ?? [] }
      }
      return known
    }
  }
}

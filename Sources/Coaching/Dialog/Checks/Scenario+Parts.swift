extension State {
  /// All that can follow an answer here: routes, then `else`, then the rungs of the ladder.
  package var responses: [Response] { listed(eachResponse) }

  /// Shows what `responses` lists, without making a list: there may be ten thousand states, and checks look at each often.
  func eachResponse(_ look: (Response) -> Void) {
    guard case .waiting(let waiting) = kind else { return }
    for place in waiting.routes.indices { look(waiting.routes[place].response) }
    if let fallback = waiting.fallback { look(fallback) }
    for place in waiting.ladder.indices { look(waiting.ladder[place]) }
  }

  /// Shows what `sayings` lists.
  func eachSaying(_ look: (Saying) -> Void) {
    if !say.lines.isEmpty { look(say) }
    eachResponse { if let say = $0.say { look(say) } }
    if let silence = waiting?.silence { look(silence) }
  }

  /// All places where the customer says something here.
  package var sayings: [Saying] { listed(eachSaying) }
}

extension Scenario {
  package var sayings: [Saying] { listed(eachSaying) }

  package var lines: [Line] { sayings.flatMap(\.lines) }

  /// The guards of lines, few beside all the lines, each with its place unless its text has a fault.
  var lineGuards: [(condition: Guard, range: SourceRange?)] {
    var guards: [(Guard, SourceRange?)] = []
    eachSaying { saying in
      for line in saying.lines {
        if let condition = line.condition { guards.append((condition, line.conditionRange)) }
      }
    }
    return guards
  }

  package var responses: [Response] { listed(eachResponse) }

  /// Shows what `responses` lists, without making a list.
  func eachResponse(_ look: (Response) -> Void) {
    for state in states { state.eachResponse(look) }
  }

  /// Shows what `sayings` lists.
  func eachSaying(_ look: (Saying) -> Void) {
    for state in states { state.eachSaying(look) }
    if let deflect { look(deflect) }
  }

  /// The guards of routes, inherited ones included.
  var routeConditions: [Guard] {
    states.flatMap { state -> [Guard] in
      guard case .waiting(let waiting) = state.kind else { return [] }
      return waiting.routes.map(\.condition)
    }
  }

  /// Every guard, whether its text is sound or not: of facts, objections, lines, routes, invariants.
  package var guards: [Guard] {
    facts.compactMap(\.condition) + objections.compactMap(\.condition) + lineGuards.map(\.condition)
      + routeConditions + invariants.map(\.condition)
  }
}

/// What a walk shows, as a list.
private func listed<Item>(_ walk: ((Item) -> Void) -> Void) -> [Item] {
  var items: [Item] = []
  walk { items.append($0) }
  return items
}

extension Guard {
  /// Its comparisons, in the order written.
  package var comparisons: [(name: SignalName, constant: Int)] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.comparisons)
    case .not(let inner): inner.comparisons
    case .compare(let name, _, let constant): [(name, constant)]
    }
  }
}

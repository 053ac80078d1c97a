extension State {
  /// All that can follow an answer here: routes, then `else`, then the rungs of the ladder.
  package var responses: [Response] {
    guard let waiting else { return [] }
    return waiting.routes.map(\.response) + [waiting.fallback].compactMap { $0 } + waiting.ladder
  }

  /// All places where the customer says something here.
  package var sayings: [Saying] {
    [say].filter { !$0.lines.isEmpty } + responses.compactMap(\.say) + [waiting?.silence].compactMap { $0 }
  }
}

extension Scenario {
  package var sayings: [Saying] { states.flatMap(\.sayings) + [deflect].compactMap { $0 } }

  package var lines: [Line] { sayings.flatMap(\.lines) }

  /// The guards of lines, few beside all the lines, each with its place unless its text has a fault.
  var lineGuards: [(condition: Guard, range: SourceRange?)] {
    var guards: [(Guard, SourceRange?)] = []
    for saying in sayings {
      for line in saying.lines {
        if let condition = line.condition { guards.append((condition, line.conditionRange)) }
      }
    }
    return guards
  }

  package var responses: [Response] { states.flatMap(\.responses) }

  /// Every guard, whether its text is sound or not: of facts, objections, lines, routes, invariants.
  package var guards: [Guard] {
    facts.compactMap(\.condition) + objections.compactMap(\.condition) + lineGuards.map(\.condition)
      + states.lazy.flatMap { $0.waiting?.routes ?? [] }.map(\.condition) + invariants.map(\.condition)
  }
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

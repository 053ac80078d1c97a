import Coaching

extension Construct {
  static func guards(of scenario: Scenario, _ note: (Construct, Bool) -> Void) {
    for name in scenario.guards.flatMap(\.comparisons).map(\.name) { note(construct(of: name), true) }
    note(.either, scenario.guards.contains(where: \.hasAlternatives))
    note(.neither, scenario.guards.contains(where: \.hasNegation))
  }

  private static func construct(of name: SignalName) -> Construct {
    switch name {
    case .criterion(.altitude): .altitude
    case .criterion: .criterion
    case .asked: .asked
    case .learned: .learned
    case .need: .need
    case .move: .move
    case .flag: .answerFlag
    case .asks: .asks
    case .smalltalk: .smalltalk
    case .silence: .quiet
    case .meter: .meterGuard
    case .variable: .variableGuard
    case .turn: .turn
    case .visits: .visits
    case .attempt: .attempt
    case .ended: .ended
    case .best: .best
    }
  }

  static func lines(of scenario: Scenario, _ note: (Construct, Bool) -> Void) {
    let lines = scenario.lines
    let placeholders = lines.flatMap(\.text.placeholders)
    note(.severalLines, scenario.sayings.contains { $0.lines.count > 1 })
    note(.lineID, lines.contains { $0.id.hasSuffix(".b") || $0.id.hasSuffix(".hello") })
    note(.lineGuard, lines.contains { $0.condition != nil })
    note(.tells, lines.contains { !$0.tells.isEmpty })
    note(.speaker, lines.contains { $0.speaker != nil })
    note(.placeholder, placeholders.contains { $0 != .quoteFeature })
    note(.quote, placeholders.contains(.quoteFeature))
    note(.pick, scenario.sayings.contains { $0.pick != .cycle })
  }
}

extension Guard {
  fileprivate var hasAlternatives: Bool {
    switch self {
    case .any: true
    case .all(let parts): parts.contains(where: \.hasAlternatives)
    case .not(let inner): inner.hasAlternatives
    case .compare: false
    }
  }

  fileprivate var hasNegation: Bool {
    switch self {
    case .not: true
    case .all(let parts), .any(let parts): parts.contains(where: \.hasNegation)
    case .compare: false
    }
  }
}

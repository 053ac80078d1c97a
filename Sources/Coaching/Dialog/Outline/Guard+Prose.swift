extension Guard {
  /// The guard in words: `the answer reaches an outcome or more, and the rep has not asked about price`.
  package func prose(in scenario: Scenario) -> String { prose(in: scenario, holds: true) }

  private func prose(in scenario: Scenario, holds: Bool) -> String {
    switch self {
    case .all(let parts):
      if parts.isEmpty { return holds ? "anything is said" : "nothing is said" }
      return Self.join(parts, holds ? "and" : "or", in: scenario, holds: holds)
    case .any(let parts) where holds && parts.allSatisfy(\.isAsked):
      let facts = parts.flatMap(\.factsRequired).map(Prose.words)
      return "the rep asks about \(Prose.list(facts, word: "or"))"
    case .any(let parts): return Self.join(parts, holds ? "or" : "and", in: scenario, holds: holds)
    case .not(let inner): return inner.prose(in: scenario, holds: !holds)
    case .compare(let name, let comparison, let constant):
      return Comparing(name: name, scenario: scenario).prose(comparison.when(holds), constant)
    }
  }

  private static func join(_ parts: [Guard], _ word: String, in scenario: Scenario, holds: Bool) -> String {
    parts.map { part in
      let text = part.prose(in: scenario, holds: holds)
      return part.isCompound && parts.count > 1 ? "(\(text))" : text
    }.joined(separator: parts.count > 1 ? " \(word) " : "")
  }

  /// Asks for one fact and nothing else.
  private var isAsked: Bool {
    guard case .compare(.asked, let comparison, let constant) = self else { return false }
    return comparison.holds(1, constant) && !comparison.holds(0, constant)
  }

  private var isCompound: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.count > 1
    case .not(let inner): inner.isCompound
    case .compare: false
    }
  }
}

extension Guard.Comparison {
  fileprivate func when(_ holds: Bool) -> Guard.Comparison { holds ? self : opposite }
}

/// One comparison in words.
private struct Comparing {
  let name: SignalName
  let scenario: Scenario

  func prose(_ comparison: Guard.Comparison, _ constant: Int) -> String {
    if scenario.isYesNo(name) { return yesNo(comparison.holds(1, constant)) }
    let value = scenario.wording(of: constant, for: name)
    switch name {
    case .criterion(.altitude): return "the answer \(level(comparison, value))"
    case .best(.altitude): return "the best answer \(level(comparison, value))"
    case .criterion(let criterion), .best(let criterion):
      return "the mark for \(Prose.words(criterion.rawValue)) is \(amount(comparison, value)) of 4"
    case .meter(let id), .variable(let id): return "\(Prose.words(id)) is \(amount(comparison, value))"
    case .turn: return "the number of answers so far is \(amount(comparison, value))"
    case .visits: return "the number of times that the talk came here is \(amount(comparison, value))"
    case .attempt: return "the number of answers given here is \(amount(comparison, value))"
    case .asked, .learned, .need, .move, .flag, .asks, .smalltalk, .silence, .ended: return yesNo(true)
    }
  }

  private func yesNo(_ holds: Bool) -> String {
    switch name {
    case .asked(let fact): "the rep \(holds ? "asks" : "does not ask") about \(Prose.words(fact))"
    case .learned(let fact): "the rep \(holds ? "knows" : "does not know") of \(Prose.words(fact))"
    case .need(let fact): "the need in \(Prose.words(fact)) \(holds ? "was" : "was not") voiced"
    case .move(let move): "the rep's answer \(holds ? "has" : "lacks") the move \(Prose.words(move.rawValue))"
    case .flag(let flag): "the answer \(holds ? "is" : "is not") marked as \(Prose.words(flag.rawValue))"
    case .asks: "the rep \(holds ? "asks" : "does not ask") something"
    case .silence: "the rep \(holds ? "says nothing" : "says something")"
    case .smalltalk: "it is \(holds ? "" : "not ")small talk"
    case .ended(let ending): "the end is \(holds ? "" : "not ")\(ending.rawValue)"
    case .variable(let id): "\(Prose.words(id)) is \(holds ? "yes" : "no")"
    case .criterion, .best, .meter, .turn, .visits, .attempt: name.name
    }
  }

  private func level(_ comparison: Guard.Comparison, _ level: String) -> String {
    switch comparison {
    case .atLeast: "reaches the level \(level) or more"
    case .atMost: "reaches the level \(level) at most"
    case .equal: "has the level \(level)"
    case .unequal: "has another level than \(level)"
    case .more: "gets above the level \(level)"
    case .less: "stays below the level \(level)"
    }
  }

  private func amount(_ comparison: Guard.Comparison, _ value: String) -> String {
    switch comparison {
    case .atLeast: "at least \(value)"
    case .atMost: "at most \(value)"
    case .equal: value
    case .unequal: "not \(value)"
    case .more: "more than \(value)"
    case .less: "less than \(value)"
    }
  }
}

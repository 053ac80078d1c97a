/// Why an answer took its way: the route that was taken, and those before it with what refused them.
package struct Routing: Sendable {
  /// A route that was asked, or passed over, before the one that was taken.
  package struct Refusal: Sendable {
    package var route: String
    /// Its guard, as written.
    package var condition: String
    /// The parts that failed, each with the value found.
    package var reasons: [String]
    /// Where it stands in the file.
    package var range: SourceRange
  }

  /// The route that was taken, with its guard; nil where none was.
  package var taken: (route: String, condition: String)?
  package var refused: [Refusal]
}

extension Turn {
  /// Goes over the routes of the turn's state once more, with the signals that they saw.
  ///
  /// - Parameter known: facts that may be named; nil names all. A rep who reads why must not read what there is to find.
  package func routing(in scenario: Scenario, known: Set<String>? = nil) -> Routing {
    var routing = Routing(taken: nil, refused: [])
    guard transition.way != .stopped, let waiting = scenario.state(transition.from)?.waiting else { return routing }
    for route in waiting.routes {
      let condition = known.map { route.condition.naming(only: $0) } ?? route.condition
      let reasons = refusal(by: condition, in: scenario)
      if reasons.isEmpty {
        routing.taken = (route.id, condition.text(in: scenario))
        return routing
      }
      routing.refused.append(
        Routing.Refusal(
          route: route.id, condition: condition.text(in: scenario), reasons: reasons, range: route.range))
    }
    return routing
  }

  /// Small talk takes only a route that asks for it by name, and leave-taking none.
  private func refusal(by condition: Guard, in scenario: Scenario) -> [String] {
    if let aside = grade.aside, aside == .goodbye || !condition.names(aside) {
      return ["not asked, since the answer was small talk (\(aside.rawValue))"]
    }
    return condition.failures(in: signals, of: scenario)
  }
}

extension Guard {
  /// The same guard with facts that are not among `known` made nameless. None of those can have been asked for or
  /// learned, so it holds as before.
  fileprivate func naming(only known: Set<String>) -> Guard {
    switch self {
    case .all(let parts): .all(parts.map { $0.naming(only: known) })
    case .any(let parts): .any(parts.map { $0.naming(only: known) })
    case .not(let inner): .not(inner.naming(only: known))
    case .compare(let name, let comparison, let constant):
      .compare(name.naming(only: known), comparison, constant)
    }
  }
}

extension SignalName {
  /// Stands for a fact that must not be named yet.
  package static let untold = "[not told yet]"

  fileprivate func naming(only known: Set<String>) -> SignalName {
    switch self {
    case .asked(let fact): .asked(known.contains(fact) ? fact : Self.untold)
    case .learned(let fact): .learned(known.contains(fact) ? fact : Self.untold)
    case .need(let fact): .need(known.contains(fact) ? fact : Self.untold)
    case .criterion, .move, .flag, .asks, .smalltalk, .silence, .meter, .variable, .turn, .visits, .attempt, .ended,
      .best:
      self
    }
  }
}

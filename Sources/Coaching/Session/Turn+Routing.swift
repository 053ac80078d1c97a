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
  package func routing(in scenario: Scenario) -> Routing {
    var routing = Routing(taken: nil, refused: [])
    guard transition.way != .stopped, let waiting = scenario.state(transition.from)?.waiting else { return routing }
    for route in waiting.routes {
      let reasons = refusal(by: route, in: scenario)
      if reasons.isEmpty {
        routing.taken = (route.id, route.condition.text(in: scenario))
        return routing
      }
      routing.refused.append(
        Routing.Refusal(
          route: route.id, condition: route.condition.text(in: scenario), reasons: reasons, range: route.range))
    }
    return routing
  }

  /// Small talk takes only a route that asks for it by name, and leave-taking none.
  private func refusal(by route: Route, in scenario: Scenario) -> [String] {
    if let aside = grade.aside, aside == .goodbye || !route.condition.mentions(.smalltalk) {
      return ["not asked, since the answer was small talk (\(aside.rawValue))"]
    }
    return route.condition.failures(in: signals, of: scenario)
  }
}

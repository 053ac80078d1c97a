extension Scorecard {
  /// What decided the ending, as one sentence without a full stop.
  static func reason(of session: Session) -> String {
    guard let end = session.end else { return "the conversation goes on" }
    guard let last = session.turns.last else { return "you left before you had said anything" }
    switch end {
    case .stopped:
      let isLeave = last.transition.way == .aside(.goodbye)
      return isLeave ? "you took your leave in turn \(last.number)" : "you ended it after turn \(last.number)"
    case .reached: return reason(of: last, in: session)
    }
  }

  private static func reason(of turn: Turn, in session: Session) -> String {
    let customer = session.scenario.customer.calledName
    let tally = Tally(session.turns).phrase.map { ": \($0)" } ?? ""
    return switch turn.transition.way {
    case .route(let id): deciding(turn, by: id, in: session.scenario)
    case .fallback, .rung, .aside: "\(customer) could do nothing more with it in turn \(turn.number)\(tally)"
    case .fact: "your question in turn \(turn.number) led there"
    case .meter(let id): "\(meter(id, in: session)) in turn \(turn.number)\(tally)"
    case .stopped: "it was over in turn \(turn.number)"
    }
  }

  /// Names what the route asked for: a level, or something that was done.
  private static func deciding(_ turn: Turn, by route: String, in scenario: Scenario) -> String {
    let altitude = turn.grade.altitude.level
    if altitude == .none, !turn.grade.questions.isEmpty { return "your question in turn \(turn.number) decided it" }
    let answer = "your answer in turn \(turn.number) decided it"
    let condition = scenario.state(turn.transition.from)?.waiting?.routes.first { $0.id == route }?.condition
    if let condition, !condition.mentions(.criterion(.altitude)) {
      let done = Move.allCases.first { turn.signals[.move($0)] == 1 && condition.mentions(.move($0)) }
      return answer + (done.map { " (\($0.rawValue))" } ?? "")
    }
    return answer + " (altitude \(altitude.rawValue)/4: \(altitude.name))"
  }

  private static func meter(_ id: String, in session: Session) -> String {
    guard let meter = session.scenario.meter(id), let value = session.meters.first(where: { $0.id == id })?.value
    else { return "`\(id)` reached its limit" }
    return value == meter.bounds.lowerBound
      ? "\(session.scenario.customer.calledName)'s \(id) ran out" : "\(id) reached its highest mark"
  }
}

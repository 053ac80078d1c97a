extension Scorecard {
  /// In the scenario's order.
  static func objections(in session: Session) -> [Objection] {
    session.scenario.objections.compactMap { objection in
      let raised = session.ledger.objections.filter { $0.objection == objection.id }
      guard session.end != nil || !raised.isEmpty else { return nil }
      return Objection(
        objection: objection.id, type: objection.type, raised: raised, cause: objection.cause,
        concern: session.end == nil ? nil : objection.concern.flatMap { $0.text(in: session.scenario) })
    }
  }
}

extension Scorecard.Objection {
  /// What became of it, a sentence each time: `squeeze (price), in turn 4: set off by your talk of features in turn 4; settled in
  /// turn 6`, or that it never came up, which is the best that can happen to it.
  package var accounts: [String] {
    guard !raised.isEmpty else { return ["\(objection) (\(type.rawValue)): never came up\(absence)"] }
    return raised.map { one in
      let when = one.turn == 0 ? "from the start" : "in turn \(one.turn)"
      let origin = one.provocation.map { "set off by \($0.phrase)" } ?? "nothing that you said set it off"
      let end = one.settled.map { "settled in turn \($0)" } ?? "not settled"
      return "\(objection) (\(type.rawValue)), \(when): \(origin); \(end)"
    } + (concern.map { ["behind it: \($0)"] } ?? [])
  }

  private var absence: String { cause == nil ? ", and that is well" : ", since you gave it no cause" }
}

extension Objection.Concern {
  fileprivate func text(in scenario: Scenario) -> String? {
    switch self {
    case .text(let text): text
    case .fact(let id): scenario.fact(id)?.says
    }
  }
}

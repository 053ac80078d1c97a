import Coaching

/// A scenario prepared for answers out of any of its states.
struct Scene: Sendable {
  let stage: Stage
  /// For each state, what is known and was said when a conversation gets there by the shortest way.
  private let ledgers: [String: Ledger]

  init(_ stage: Stage) {
    self.stage = stage
    let scenario = stage.scenario
    let waypoints = Waypoint.shortest(in: scenario)
    // Without a way to it, a state is judged as a beginning would be.
    let ledgers = scenario.states.map { state in
      let start = waypoints[state.id]?.start ?? Start(state: state.id)
      return (state.id, Session(stage, seed: 0, start: start).ledger)
    }
    self.ledgers = Dictionary(ledgers) { first, _ in first }
  }
}

extension Scene {
  /// What an answer in `state` is judged against, with `said` as the last that was heard.
  ///
  /// - Parameter state: nil stands for the start.
  func context(state: String?, said: [String]) throws(GradeRefusal.Reason) -> GradingContext {
    let scenario = stage.scenario
    let id = state ?? scenario.start
    guard var ledger = ledgers[id] else {
      let help = Spelling.help(for: id, among: scenario.states.map(\.id), kind: "states")
      throw .unknownState(id, scenario: scenario.id, help: help ?? "its file names its states")
    }
    for line in said { ledger.hear(line, turn: 0) }
    return GradingContext(customer: stage.customer, ledger: ledger, said: [], rubric: stage.rubric)
  }
}

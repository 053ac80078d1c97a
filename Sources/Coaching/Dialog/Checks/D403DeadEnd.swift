/// A state that waits for answers and that no answer leaves.
enum D403DeadEnd: ScenarioCheck {
  static let page = DiagnosticPage(
    .deadEnd, "a state that no answer leaves",
    explanation: """
      The state waits for answers, but no route, `else` or rung leads elsewhere, and none moves a meter that has a state
      at its limit: the conversation would go on here for ever. Lead out of it, or make it `final`. `go: return` leads out only where the state was called.
      """,
    bad: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
              - {id: worth, if: "altitude >= advantage", go: close}
            else: {say: "And in money?"}
        """,
      more: """
          close:
            say: "Who must sign?"
            routes:
              - {id: advance, if: "next-step >= 3", say: "Good."}
            else: {say: "Who, and when?"}
        """
    ).marking("close"),
    fixed: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
              - {id: worth, if: "altitude >= advantage", go: close}
            else: {say: "And in money?"}
        """,
      more: """
          close:
            say: "Who must sign?"
            routes:
              - {id: advance, if: "next-step >= 3", say: "Good.", go: won}
            else: {say: "Who, and when?"}
        """))

  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    let limits = scenario.meters.filter { $0.empty != nil || $0.full != nil }
    let paths = Paths(in: scenario)
    let uncalled = paths.uncalled
    return scenario.states.compactMap { state in
      guard state.waiting != nil, state.role != .pattern, !doubts.states.contains(state.id),
        !paths.goesOn(from: state.id),
        !state.responses.contains(where: {
          leaves($0, from: state.id, limits, paths, isCalled: !uncalled.contains(state.id))
        })
      else { return nil }
      return Diagnostic(
        .deadEnd, at: state.range, "no answer leaves the state `\(state.id)`",
        help: "lead out of it with `go:`, or make it `final`")
    }
  }

  private static func leaves(
    _ response: Response, from id: String, _ limits: [Meter], _ paths: Paths, isCalled: Bool
  ) -> Bool {
    switch response.target {
    case .back: return true
    case .state(let target) where target != id: return true
    case .resume where isCalled: return true
    case .call(let target) where paths.ends(from: target): return true
    case .state, .stay, .call, .resume: break
    }
    return response.add.contains { change in
      limits.contains { meter in
        meter.id == change.meter && (change.amount < 0 ? meter.empty != nil : change.amount > 0 && meter.full != nil)
      }
    }
  }
}

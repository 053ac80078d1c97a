import Testing

@testable import Coaching

/// What the shape of a scenario tells where the walk was cut short: what can never happen is found, and nothing else.
@Suite struct CutWalkTests {
  private static let files = ShippedKnowledge.files(in: "scenarios")
  private static let codes: Set<DiagnosticCode> = [.unwinnable, .neverEntered, .neverHappens]

  /// What a walk of so many answers finds in the scenario.
  private func findings(in scenario: Scenario, steps: Int) -> [Diagnostic] {
    let stage = Stage(scenario, ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader)
    let exploration = Explorer.survey(stage, within: .init(configurations: steps, steps: steps))
    #expect(!exploration.isComplete, "all was seen")
    return ExploredChecks.findings(in: exploration).filter { Self.codes.contains($0.code) }
  }

  /// Every route to one of `targets` asks for more of a meter that nothing ever raises.
  private func barring(_ targets: Set<String>, in original: Scenario) -> Scenario {
    var scenario = original
    scenario.meters.append(Meter(id: "unmoved", start: 0, bounds: 0...2, range: original.meters[0].range))
    for index in scenario.states.indices {
      guard case .waiting(var waiting) = scenario.states[index].kind else { continue }
      for route in waiting.routes.indices {
        guard case .state(let id) = waiting.routes[route].response.target, targets.contains(id) else { continue }
        let condition = waiting.routes[route].condition
        waiting.routes[route].condition = .all([condition, .compare(.meter("unmoved"), .atLeast, 1)])
      }
      scenario.states[index].kind = .waiting(waiting)
    }
    return scenario
  }

  @Test(arguments: files, [1, 50, 400]) func aPassBehindRoutesThatNobodyTakesIsFound(file: SourceFile, steps: Int)
    throws
  {
    let scenario = try #require(ScenarioLoader.load(file).scenario)
    let passes = scenario.states.filter(\.passes).map(\.id)
    let found = findings(in: barring(Set(passes), in: scenario), steps: steps)
    let finding = try #require(found.first { $0.code == .unwinnable }, "\(file.name)")
    #expect(finding.severity == .error)
    #expect(finding.message == "no conversation can end with a pass")
    #expect(finding.notes.contains { $0.hasSuffix("is never taken") }, "\(finding.notes)")
  }

  /// A state or an ending that only such a route leads to is named, and what lies behind it is not.
  @Test(arguments: files) func aStateThatNobodyEntersIsFound(file: SourceFile) throws {
    let scenario = try #require(ScenarioLoader.load(file).scenario)
    let paths = Paths(in: scenario)
    let onlyByRoutes = scenario.states.filter { state in
      let ways = scenario.states.flatMap { origin in
        [origin.waiting?.fallback].compactMap { $0 } + (origin.waiting?.ladder ?? [])
      }
      return state.id != scenario.start && !state.isEntry && state.role == .ordinary && state.fragment == nil
        && paths.entered.contains(state.id) && !scenario.meterLimits.contains(state.id)
        && !ways.contains { $0.target == .state(state.id) || $0.target == .call(state.id) }
        && !scenario.responses.contains { $0.target == .call(state.id) }
    }
    for state in onlyByRoutes {
      let found = findings(in: barring([state.id], in: scenario), steps: 50)
      #expect(
        found.contains { $0.range == state.range || state.passes && $0.code == .unwinnable },
        "\(file.name): \(state.id) \(found.map(\.message))")
    }
  }

  @Test(arguments: files, [1, 50, 400]) func inASoundOneNothingIsFound(file: SourceFile, steps: Int) throws {
    let scenario = try #require(ScenarioLoader.load(file).scenario)
    let found = findings(in: scenario, steps: steps)
    #expect(found.isEmpty, "\(file.name): \(found.map(\.message))")
  }
}

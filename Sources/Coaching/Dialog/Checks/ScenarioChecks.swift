/// The checks that need no conversation: names, guards and the shape of the graph.
package enum ScenarioChecks {
  private static let all: [any ScenarioCheck.Type] = [
    D205NeverRead.self, D206NeverChanged.self, D207ChangedNeverRead.self, D303ConstantGuard.self,
    D304ShadowedRoute.self, D305NoElse.self, D307NoLineLeft.self, D401Unreachable.self, D403DeadEnd.self,
  ]

  /// What is wrong with a scenario that was read, beyond what reading it found; in the order of the file.
  package static func findings(in scenario: Scenario, doubts: Doubts = Doubts()) -> [Diagnostic] {
    let findings = all.flatMap { $0.findings(in: scenario, doubts: doubts) }
    return scenario.unallowed(findings).sorted(by: Diagnostic.inOrder)
  }

  /// Reads a file and checks it: all that can be said of it without a conversation, in the order of the file.
  package static func check(_ file: SourceFile) -> (scenario: Scenario?, diagnostics: [Diagnostic]) {
    let reading = ScenarioLoader.read(file)
    let further = reading.scenario.map { findings(in: $0, doubts: reading.doubts) } ?? []
    return (reading.scenario, (reading.diagnostics + further).sorted(by: Diagnostic.inOrder))
  }
}

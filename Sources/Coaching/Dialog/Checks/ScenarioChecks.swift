/// The checks that need no conversation: names, guards and the shape of the graph.
package enum ScenarioChecks {
  private static let all: [any ScenarioCheck.Type] = [
    D205NeverRead.self, D208UnusedInclude.self, D303ConstantGuard.self,
    D304ShadowedRoute.self, D305NoElse.self, D307NoLineLeft.self, D401Unreachable.self, D403DeadEnd.self,
    D407CallNeverReturns.self,
  ]

  private static let ofBooks: [any BookCheck.Type] = [
    D205NeverRead.self, D206NeverChanged.self, D207ChangedNeverRead.self,
  ]

  /// What is wrong with a scenario that was read, beyond what reading it found; in the order of the file.
  package static func findings(in scenario: Scenario, doubts: Doubts = Doubts()) -> [Diagnostic] {
    let books = BookUse.all(in: scenario, doubts: doubts)
    let findings =
      all.flatMap { $0.findings(in: scenario, doubts: doubts) } + ofBooks.flatMap { $0.findings(of: books) }
    return scenario.unallowed(findings).sorted(by: Diagnostic.inOrder).withoutRepeats
  }

  /// Reads a file and checks it: all that can be said of it without a conversation, in the order of the file.
  ///
  /// - Parameter fragments: what it may include, by name: `shared/price`.
  package static func check(
    _ file: SourceFile, fragments: [String: SourceFile] = [:]
  ) -> (scenario: Scenario?, diagnostics: [Diagnostic]) {
    let reading = ScenarioLoader.read(file, fragments: fragments)
    let further = reading.scenario.map { findings(in: $0, doubts: reading.doubts) } ?? []
    return (reading.scenario, (reading.diagnostics + further).sorted(by: Diagnostic.inOrder))
  }
}

extension [Diagnostic] {
  /// Each finding once: what is inherited or included is looked at in several places.
  package var withoutRepeats: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
  }
}

/// The checks of what the customer says: D501 to D504. They read the lines and play nothing.
package enum WordingChecks {
  private static let all: [any ScenarioCheck.Type] = [
    D501PoorLine.self, D502Leak.self, D503OneWording.self, D504AsksNothing.self,
  ]

  /// In the order of the file, allowed ones included.
  package static func findings(in scenario: Scenario) -> [Diagnostic] {
    all.flatMap { $0.findings(in: scenario, doubts: Doubts()) }.sorted(by: Diagnostic.inOrder).withoutRepeats
  }
}

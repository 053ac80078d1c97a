/// All that reading a scenario file gives.
package struct ScenarioReading: Sendable {
  /// The sound parts; nil where there is not even a state to begin in.
  package var scenario: Scenario?
  /// In the order of the file, allowed ones left out.
  package var diagnostics: [Diagnostic]
  package var doubts: Doubts
}

/// Reads a scenario file. All its faults are found in one run, and each is reported once.
package enum ScenarioLoader {
  /// The scenario with its faulty parts left out, and the findings. It may be played when no finding `preventsPlay`.
  ///
  /// `ScenarioChecks.check` does this and the checks of the whole.
  package static func load(_ file: SourceFile) -> (scenario: Scenario?, diagnostics: [Diagnostic]) {
    let reading = read(file)
    return (reading.scenario, reading.diagnostics)
  }

  /// As `load`, with what the faulty parts may have meant, for the checks.
  package static func read(_ file: SourceFile) -> ScenarioReading {
    let document = YAMLDocument(file)
    guard let root = document.root else {
      return ScenarioReading(
        scenario: nil, diagnostics: document.diagnostics.sorted(by: Diagnostic.inOrder), doubts: Doubts())
    }
    var reader = ScenarioReader(document, file: file)
    let scenario = reader.scenario(root)
    let findings = reader.nodes.findings.sorted(by: Diagnostic.inOrder)
    return ScenarioReading(
      scenario: scenario, diagnostics: scenario?.unallowed(findings) ?? findings, doubts: reader.nodes.doubts)
  }
}

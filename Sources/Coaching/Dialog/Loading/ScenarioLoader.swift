/// Reads a scenario file. All its faults are found in one run, and each is reported once.
package enum ScenarioLoader {
  /// The scenario with its faulty parts left out, and the findings. It may be played when no finding `preventsPlay`.
  ///
  /// `ScenarioChecks.check` does this and the checks of the whole.
  ///
  /// - Parameter fragments: what it may include, by name: `shared/price`.
  package static func load(
    _ file: SourceFile, fragments: [String: SourceFile] = [:]
  ) -> (scenario: Scenario?, diagnostics: [Diagnostic]) {
    let reading = read(file, fragments: fragments)
    return (reading.scenario, reading.diagnostics)
  }

  /// As `load`, with what the faulty parts may have meant, for the checks.
  package static func read(_ file: SourceFile, fragments: [String: SourceFile] = [:]) -> ScenarioReading {
    let document = YAMLDocument(file)
    guard let root = document.root else {
      return ScenarioReading(
        scenario: nil, diagnostics: document.diagnostics.sorted(by: Diagnostic.inOrder), doubts: Doubts())
    }
    var reader = ScenarioReader(document, file: file, library: fragments)
    var scenario = reader.scenario(root)
    var fingerprint = Fingerprint()
    fingerprint.add(file.bytes)
    scenario?.fingerprint = fingerprint.value
    let findings = reader.nodes.findings.sorted(by: Diagnostic.inOrder).withoutRepeats
    return ScenarioReading(
      scenario: scenario, diagnostics: scenario?.unallowed(findings) ?? findings, doubts: reader.nodes.doubts)
  }
}

import Coaching

/// What `check` found, for reading, as JSON, as SARIF and as annotations of a workflow.
struct CheckReport {
  private let inspection: Inspection
  private let findings: [Diagnostic]

  init(_ inspection: Inspection) {
    self.inspection = inspection
    findings = inspection.findings
  }
}

extension CheckReport {
  func fails(strictly: Bool) -> Bool {
    findings.contains { $0.severity == .error || strictly && $0.severity == .warning }
  }

  var text: String {
    let blocks = DiagnosticRenderer(inspection.files).text(findings)
    return (findings.isEmpty ? "" : blocks + "\n") + summary + "\n" + heldBack
  }

  /// One array, as the findings are sorted.
  var json: JSONValue { DiagnosticRenderer(inspection.files).json(findings) }

  /// A SARIF 2.1.0 log.
  func sarif(version: String) -> JSONValue {
    DiagnosticRenderer(inspection.files).sarif(findings, version: version, pages: DiagnosticPage.all)
  }

  /// Workflow commands, a line each.
  var github: String { DiagnosticRenderer(inspection.files).github(findings) }

  /// What was not looked at: whoever mends the errors and finds twenty more would think that he had made them.
  private var heldBack: String {
    let broken = inspection.reviews.filter { $0.reading.contains { $0.severity == .error } }
    guard !broken.isEmpty else { return "" }
    let what = broken.contains { !$0.isPlayable } ? "samples, tests and questions were" : "tests and questions were"
    return "\(what) not tried where there are errors like these; mend them and check again\n"
  }

  private var summary: String {
    let scenarios = Count.of(inspection.reviews.count, "scenario")
    let others = Count.of(inspection.knowledgeFiles.count, "other file")
    let read = inspection.knowledgeFiles.isEmpty ? scenarios : "\(scenarios) and \(others)"
    let counts = Severity.allCases.compactMap { severity in
      let count = findings.filter { $0.severity == severity }.count
      return count == 0 ? nil : Count.of(count, severity.rawValue)
    }
    return "checked \(read): " + (counts.isEmpty ? "no findings" : counts.joined(separator: ", "))
  }
}

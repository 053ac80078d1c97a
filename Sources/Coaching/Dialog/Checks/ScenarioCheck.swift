/// One check of a scenario as a whole: one code, one file, its wording and its page beside it.
protocol ScenarioCheck: SendableMetatype {
  static var page: DiagnosticPage { get }

  /// `doubts` tells what parts that could not be read may have meant: no finding may rest on their absence.
  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic]
}

extension DiagnosticCode {
  /// Whether an author may accept such a finding: all but errors that keep a scenario from being played.
  package var canBeAllowed: Bool { !preventsPlay }
}

extension Scenario {
  /// The findings that the author has not accepted by `allow`.
  package func unallowed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let codes = Set(allowances.map(\.code))
    return diagnostics.filter { !codes.contains($0.code) || !$0.code.canBeAllowed }
  }
}

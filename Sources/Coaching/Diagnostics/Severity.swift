/// How grave a finding is. Only errors of the groups D1 to D3 keep a scenario from being played.
package enum Severity: String, CaseIterable, Sendable {
  case error
  case warning
  case note
}

/// A figure of this customer, for tracing what the rep claims.
package struct NamedNumber: Sendable {
  package enum Sayer: String, CaseIterable, Sendable {
    case rep, customer, both
  }

  package var id: String
  package var value: Double
  /// As written: `days`, `%`, `a month`. Empty for a bare count.
  package var unit = ""
  /// A fraction of the value.
  package var tolerance = 0.05
  /// What a claim about this figure may reach without being absurd.
  package var plausible: ClosedRange<Double>?
  package var sayer = Sayer.both
  package var range: SourceRange
}

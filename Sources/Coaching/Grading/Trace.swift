/// Where a figure of an answer comes from.
package enum Trace: Equatable, Sendable {
  /// The customer said it, or it follows from what they said.
  case heard
  /// It stands in the scenario's proof.
  case proven
  /// A product or difference of two known figures.
  case derived
  case unknown
}

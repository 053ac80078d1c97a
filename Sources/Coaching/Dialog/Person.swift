/// Somebody who speaks in a scenario.
package struct Person: Sendable {
  /// `customer` for the customer.
  package var id: String
  package var name: String
  package var role: String
  package var company: String
  /// Which voice file gives this person's stock lines.
  package var voice: String
  /// The terms (KPIs) that this person answers for.
  package var owns: [String]
  package var range: SourceRange
}

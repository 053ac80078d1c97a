/// A yes or no that guards use by name: `let: {keen: "trust >= 2 and learned.late-invoices"}`.
///
/// It is put into the guards in place of its name when they are read, so that nothing else need know of it.
package struct Computed: Sendable {
  package var id: String
  package var condition: Guard
  /// Where the guard is written.
  package var conditionRange: SourceRange
  package var range: SourceRange
}

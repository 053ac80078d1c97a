/// What a clause says changes for the better.
package struct Effect: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// It is nicer, easier, more flexible: true of anybody.
    case general
    /// Work or trouble of a business changes: fewer queues, hours saved.
    case operational
    /// Something that management tracks changes: cost, margin, a goal.
    case outcome
  }

  package var kind: Kind
  /// Index of the clause.
  package var clause: Int
  /// From the first to the last word that makes it.
  package var tokens: Range<Int>
}

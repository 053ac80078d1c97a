/// What the rep sells, as far as the grader must know it.
package struct Product: Sendable {
  package var name: String
  package var features: [String] = []
  package var proofs: [Proof] = []
  /// Claims that fail a turn, as phrases.
  package var forbidden: [String] = []
  package var range: SourceRange
}

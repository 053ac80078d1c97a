/// A word of this customer's business with its synonyms.
package struct Term: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case kpi, goal, operation
  }

  package var id: String
  package var kind: Kind
  /// Other words for it; the id itself counts as one.
  package var synonyms: [String]
  package var range: SourceRange
}

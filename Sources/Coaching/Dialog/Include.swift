/// A fragment that a scenario takes in.
package struct Include: Sendable {
  /// As written: `shared/price`.
  package var name: String
  /// What its names begin with here: `price`.
  package var prefix: String
  /// How the fragment's file is called.
  package var file: String
  /// Whether it adds something that works without being gone to: objections, terms, numbers.
  package var worksByItself: Bool
  package var range: SourceRange
}

/// A line as it was said.
package struct CustomerLine: Equatable, Sendable {
  package var id: String
  /// The id of one of `people`, or `customer`.
  package var speaker: String
  /// The speaker's name as shown.
  package var name: String
  package var text: String
}

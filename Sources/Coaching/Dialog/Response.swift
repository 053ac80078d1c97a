/// What the customer does about an answer: says something, changes the books, goes somewhere. Shared by routes, `else`
/// and the rungs of a ladder.
package struct Response: Sendable {
  package enum Target: Hashable, Sendable {
    case stay
    /// The state before this one.
    case back
    case state(String)
  }

  package var say: Saying?
  /// Meters to change, by how much, in the file's order.
  package var add: [(meter: String, amount: Int)] = []
  /// Variables to set, to which of their values.
  package var set: [(variable: String, value: Int)] = []
  package var learn: [String] = []
  package var note: String?
  package var target = Target.stay
  package var range: SourceRange
}

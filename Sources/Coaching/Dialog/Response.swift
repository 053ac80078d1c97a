/// What the customer does about an answer: says something, changes the books, goes somewhere. Shared by routes, `else`
/// and the rungs of a ladder.
package struct Response: Sendable {
  package enum Target: Hashable, Sendable {
    case stay
    /// The state before this one.
    case back
    case state(String)
    /// Into a state from which `go: return` comes back to this one.
    case call(String)
    /// Back to what was interrupted or called; where nothing was, it stays.
    case resume
  }

  package var say: Saying?
  /// Meters to change, by how much, in the file's order.
  package var add: [(meter: String, amount: Int)] = []
  /// Variables to set, to which of their values.
  package var set: [(variable: String, value: Int)] = []
  package var learn: [String] = []
  package var note: String?
  package var target = Target.stay
  /// Where the target is named; nil where none is.
  package var targetRange: SourceRange?
  package var range: SourceRange
}

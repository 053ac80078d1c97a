/// A state that waits to be gone on with, and all that it had counted, so that going on is as if nothing had been between.
struct Interruption: Equatable, Sendable {
  var state: String
  /// The objection that stands in between; nil for a call.
  var objection: String?
  var previous: String?
  var attempt = 0
  var falls = 0
  /// The line that waits for its answer; nil where the state has not spoken yet.
  var question: CustomerLine?
  /// What the state said when it was entered.
  var ownLine: CustomerLine?
}

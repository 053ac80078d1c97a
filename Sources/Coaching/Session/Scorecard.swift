/// A whole conversation judged: how it ended and why, levels per criterion, what was found and missed.
package struct Scorecard: Sendable {
  /// A criterion over the conversation.
  package struct Line: Sendable {
    package var criterion: Criterion
    package var best: Int
    package var last: Int
    package var attempts: Int
  }

  package var scenario: String
  package var title: String
  package var seed: UInt64
  /// `pass`, `fail`, `neutral` or `stopped`.
  package var end: String
  package var debrief: String?
  /// In one sentence, from the turns: what decided the ending.
  package var reason: String
  package var turns: Int
  package var criteria: [Line]
  /// Facts that became known, in order, with their turn.
  package var found: [Ledger.Entry]
  /// Facts that were not found, each with a question that would have opened it; empty unless the talk is over.
  package var missed: [(fact: String, question: String)]
  package var notes: [String]
  /// The turns that cost most patience, with what was said.
  package var costs: [(turn: Int, meter: String, amount: Int, text: String)]
  /// One behaviour for the next real call.
  package var next: String
}

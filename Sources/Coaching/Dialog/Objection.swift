/// What the customer holds against going on. It is raised when its time comes, in any state, and the conversation waits.
///
/// Its lines and its routes are those of the state with the same id, so that it is played like any other state.
package struct Objection: Sendable {
  /// The worry behind the words: the scorecard names it, and a good question uncovers it.
  package enum Concern: Hashable, Sendable {
    case fact(String)
    case text(String)
  }

  package var id: String
  package var type: ObjectionType
  /// What must hold for it to be raised; nil leaves it to the cause alone.
  package var condition: Guard?
  /// Where the guard is written; nil where there is none or its text has a fault, so that it says nothing.
  package var conditionRange: SourceRange?
  /// Which kind of turn provokes it; nil where it needs no provocation.
  package var cause: Cause?
  package var concern: Concern?
  /// Whether it is raised once in a conversation; else again after each further turn of its cause.
  package var isOnce = true
  /// Ids that it had in earlier versions of the file.
  package var was: [String] = []
  package var range: SourceRange
}

/// A place of the picture.
package struct MapNode: Sendable {
  package enum Kind: Sendable, Equatable {
    /// A state that waits for an answer.
    case waiting
    case final(Ending)
    /// A meter's end: whichever answer gets there, the conversation goes on from here.
    case limit
  }

  package var id: String
  package var kind: Kind
  /// Conversations begin here.
  package var isStart = false
  /// Why no way leads there: `an objection`, `a parent`.
  package var note: String?
  /// The first line that is said.
  package var says: String
  /// What an answer can do without leading away.
  package var stays: [MapWay] = []
  /// Nil where no coverage is known.
  package var isTaken: Bool?
}

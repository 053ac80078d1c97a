/// What must hold after a turn. Each part is optional.
package struct Expectation: Sendable {
  package struct Level: Sendable {
    package var criterion: Criterion
    package var comparison: Guard.Comparison
    package var level: Int
    package var range: SourceRange
  }

  /// The lists that a turn can be expected to leave empty: `learned: []`.
  package enum List: String, Sendable {
    case learned, moves, flags
  }

  package var state: Located<String>?
  package var ending: Located<Ending>?
  package var levels: [Level] = []
  package var learned: [Located<String>] = []
  package var moves: [Located<Move>] = []
  package var flags: [Located<Flag>] = []
  /// What must stay empty in this turn.
  package var nothing: [Located<List>] = []
  package var meters: [(id: String, value: Int, range: SourceRange)] = []
  /// A part of what the customer says.
  package var says: Located<String>?
  /// States that must not have been entered.
  package var never: [Located<String>] = []
  package var range: SourceRange
}

/// What is being said in the turn under way.
struct Speech {
  let turn: Int
  var lines: [CustomerLine] = []
  var learned: [String] = []
  var notes: [String] = []
  var quoteFeature: String?
  var quoteOutcome: String?
  /// The line of a fact that is being asked for again.
  var told: String?

  init(turn: Int) { self.turn = turn }
}

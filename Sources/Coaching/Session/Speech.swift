/// What is being said in the turn under way.
struct Speech {
  let turn: Int
  /// What the rep typed; empty for the opening.
  let text: String
  var lines: [CustomerLine] = []
  var learned: [String] = []
  var notes: [String] = []
  var quoteFeature: String?
  var quoteOutcome: String?
  var quoteDay: String?
  /// The judgement of the rep's answer; nil for the opening.
  var grade: Grade?
  /// What guards see of that answer by itself.
  var shown = Signals()
  /// The fact that the answer asked for, already in the ledger.
  var opened: Fact?
  /// The objection that came up in this turn.
  var raised: Raised?
  /// The line of a fact that is being asked for again.
  var told: String?
  /// What is said now answers a greeting, silence and the like: the line before it still waits for an answer.
  var isAside = false
  /// What the fact that is being asked for rests on.
  var first: String?
  /// How the customer refers to it.
  var referring: Voice.Occasion?

  init(turn: Int, text: String = "") {
    self.turn = turn
    self.text = text
  }
}

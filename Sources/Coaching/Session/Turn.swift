/// One line of the rep with all that followed from it.
package struct Turn: Sendable {
  /// 1 for the first answer.
  package var number: Int
  package var text: String
  package var grade: Grade
  package var signals: Signals
  package var transition: Transition
  package var customer: [CustomerLine]
  /// Facts that entered the ledger in this turn.
  package var learned: [String]
  /// After the turn, in the scenario's order.
  package var meters: [(id: String, value: Int)]
  package var notes: [String]
  /// The objection that came up in reply, with what set it off.
  package var raised: Raised?
  /// What the coach has to say, in drill mode or on `/why`.
  package var remark: Remark?
  package var end: End?
}

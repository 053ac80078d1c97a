/// What an answer is judged against. Without a customer (bulk grading of loose text) only the wording and `said` count.
package struct GradingContext: Sendable {
  /// The scenario's words and facts, indexed; nil for loose text.
  package var customer: CustomerIndex?
  package var ledger: Ledger
  /// The customer's lines given with loose text, oldest first; in a session the ledger's `said`.
  package var said: [String]
  /// The last `Heard.longest` of `said` as `Grader.hear` gives them, from whoever keeps them; nil lets the grader hear afresh.
  package var heard: [HeardText]?
  /// Which criteria to judge, in order, with their weights.
  package var rubric: Rubric
  /// Facts that the customer keeps to herself for now, from whoever holds the conversation.
  package var locked: Set<String> = []
  /// How many of the lines were said after the one that is to be answered.
  package var passed = 0
  /// The fact that the question before was near to, where the customer asked back.
  package var askedBack: String?

  package init(customer: CustomerIndex?, ledger: Ledger, said: [String], rubric: Rubric) {
    self.customer = customer
    self.ledger = ledger
    self.said = said
    self.rubric = rubric
  }
}

/// Something the customer said, or the brief told, as an answer is compared with it.
package struct HeardLine: Sendable {
  package enum Source: Equatable, Sendable {
    case brief
    /// A fact of the ledger, with its id.
    case fact(String)
    case line
  }

  package var source: Source
  package var content: Content
  package var quantities: [Quantity]
  /// Indices of the scenario's terms in it.
  package var terms: [Int]
  package var need: Need
  /// The turn in which it was heard; nil for loose text.
  package var turn: Int?
  package var text: String
  /// Its words in order, to tell a copy of it from a retelling.
  package var words: [WordKey] = []
  /// Says that something is not so.
  package var isNegated = false
  /// In words that wish for something, whatever comes of it for the need.
  var wishes = false
  /// Ends in a question, or holds one.
  var asks = false
  /// What begins with a capital within it.
  var names: [WordKey] = []
  /// Speaks of what something costs or is worth; known of facts, and of lines as a whole.
  var isOfWorth = false
}

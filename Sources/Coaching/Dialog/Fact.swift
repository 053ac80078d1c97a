/// Something true of this customer that a good question opens.
package struct Fact: Sendable {
  package var id: String
  /// The customer's line when the fact is told.
  package var says: String
  /// An id of `people` who tells it; nil is the customer.
  package var speaker: String?
  /// Questions that open it.
  package var asked: [Located<String>] = []
  package var area: Area?
  package var spin: SPIN?
  package var need = Need.none
  package var thread: String?
  /// Facts that must be known before this one is told.
  package var after: [String] = []
  package var condition: Guard?
  /// Where the guard is written; nil where there is none or its text has a fault, so that it says nothing.
  package var conditionRange: SourceRange?
  package var numbers: [String] = []
  /// In the ledger from the start; a public explicit need counts as voiced.
  package var isPublic = false
  /// Ids that it had in earlier versions of the file.
  package var was: [String] = []
  package var range: SourceRange
}

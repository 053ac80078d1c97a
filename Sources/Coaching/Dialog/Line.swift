/// Something a person of the scenario can say.
package struct Line: Sendable {
  /// Its own id, or `<place>.<hash of its text>`, so that saved sessions and translations can name it.
  package var id: String
  package var text: LineText
  package var condition: Guard?
  /// Where the guard is written; nil where there is none or its text has a fault, so that it says nothing.
  package var conditionRange: SourceRange?
  /// Facts that saying it puts into the ledger.
  package var tells: [String] = []
  /// An id of `people`; nil is the customer.
  package var speaker: String?
  /// Ids that it had in earlier versions of the file.
  package var was: [String] = []
  package var range: SourceRange
}

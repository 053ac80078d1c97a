/// One way out of a state: taken when it is the first whose guard holds.
package struct Route: Sendable {
  package var id: String
  package var condition: Guard
  /// Where the guard is written; nil where there is none or its text has a fault, so that it says nothing.
  package var conditionRange: SourceRange?
  package var response: Response
  /// Answers that must take this route.
  package var samples: [Sample] = []
  /// Answers that must not.
  package var never: [Sample] = []
  /// The state that it is inherited from; nil for the state's own.
  package var inheritedFrom: String?
  /// Ids that it had in earlier versions of the file.
  package var was: [String] = []
  package var range: SourceRange
}

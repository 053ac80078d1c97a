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
  package var range: SourceRange
}

/// One way out of a state: taken when it is the first whose guard holds.
package struct Route: Sendable {
  package var id: String
  package var condition: Guard
  package var response: Response
  /// Answers that must take this route.
  package var samples: [Sample] = []
  /// Answers that must not.
  package var never: [Sample] = []
  package var range: SourceRange
}

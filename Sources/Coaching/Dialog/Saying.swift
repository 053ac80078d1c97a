/// One or several lines for one moment, and how to choose among them.
package struct Saying: Sendable {
  package enum Pick: String, CaseIterable, Sendable {
    case first, once, cycle, shuffle
    case leastSeen = "least-seen"
  }

  package var lines: [Line]
  package var pick = Pick.cycle
  package var range: SourceRange
}

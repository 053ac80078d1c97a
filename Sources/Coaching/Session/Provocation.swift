/// Which turn set an objection off, and by which words.
package struct Provocation: Equatable, Sendable {
  package var cause: Cause
  package var turn: Int
  /// The rep's own words, where single words did it.
  package var words: String?
}

extension Provocation {
  /// `your talk of features in turn 4 ("real-time charts")`.
  package var phrase: String { "\(cause.phrase) in turn \(turn)" + (words.map { " (\"\($0)\")" } ?? "") }
}

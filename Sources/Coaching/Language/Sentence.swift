/// A stretch of an utterance up to a full stop, question or exclamation mark, or the end.
package struct Sentence: Equatable, Sendable {
  package enum Terminator: Equatable, Sendable {
    case none, period, question, exclamation
  }

  /// Never empty.
  package var tokens: Range<Int>
  /// UTF-8 byte range into the text, its mark included.
  package var span: Range<Int>
  package var terminator: Terminator
}

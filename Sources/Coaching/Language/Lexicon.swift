/// The phrases of one concept: a cue class. Read from `Dialogs/lexicons/<id>.yaml`.
package struct Lexicon: Sendable {
  package enum Match: String, CaseIterable, Sendable {
    /// Words are compared by their stem: `save time` finds "saving time".
    case stem
    /// Words are compared as written, without case.
    case word
  }

  package var id: String
  package var about: String
  package var match: Match
  package var phrases: [Located<String>]
  /// Texts in which the concept must, and must not, be found.
  package var positive: [Located<String>]
  package var negative: [Located<String>]
  package var file: SourceFile
}

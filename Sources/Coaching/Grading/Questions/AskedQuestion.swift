/// A question with what its criteria need beyond the grade's own `Question`.
package struct AskedQuestion: Equatable, Sendable {
  package var question: Question
  package var sentence: Sentence
  package var tokens: Range<Int>
  /// The whole sentence is the question: it states nothing beside.
  package var fillsSentence: Bool
  /// `isn't it?`, `does that make sense?`: asks for nothing.
  package var isEmpty: Bool
  /// In log-odds, whether a model holds that it puts work forward; nil without one.
  package var proposal: Double?
}

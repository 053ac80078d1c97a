/// A fact as the grader compares with it: what it says, and the questions that open it.
package struct IndexedFact: Sendable {
  package var id: String
  package var need: Need
  package var isPublic: Bool
  package var says: HeardLine
  /// One for each sample question.
  package var asked: [StemVector]
  /// The whole wording of each sample: asked in the very same words, a question opens its fact whatever it holds.
  package var wordings: [Wording]
  /// Of `says`.
  package var told: StemVector
  /// What kinds of figures its samples want.
  var amounts: Set<AskedAmount> = []
  package var spin: SPIN?
  package var area: Area?
}

extension IndexedFact {
  /// Whether what it says, or a question for it, has the content word.
  func speaks(of stem: WordKey) -> Bool { (asked + [told]).contains { $0.weights.contains { $0.key == stem } } }
}

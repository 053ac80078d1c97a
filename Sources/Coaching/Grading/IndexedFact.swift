/// A fact as the grader compares with it: what it says, and the questions that open it.
package struct IndexedFact: Sendable {
  package var id: String
  package var need: Need
  package var isPublic: Bool
  package var says: HeardLine
  /// One for each sample question.
  package var asked: [StemVector]
  /// The whole wording of each sample: asked in the very same words, a question opens its fact whatever it holds.
  package var wordings: Set<WordKey>
  /// Of `says`.
  package var told: StemVector
  package var spin: SPIN?
  package var area: Area?
}

extension IndexedFact {
  /// One key for a sequence of words, without case, punctuation, spelling and what makes a question direct: `And how do you
  /// keep tabs on it, please?` and `how you keep tabs on it` are one. Nil where no other word is left.
  static func wording(_ tokens: ArraySlice<Token>) -> WordKey? {
    let words = tokens.filter { !loose.contains($0) }
    return words.isEmpty
      ? nil : WordKey(raw: words.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1.word.raw) &* 0x0000_0100_0000_01b3 })
  }

  private static let loose = WordSet("do does did please and so well ok okay then now just")
}

/// A word as the grader keeps it: under one spelling, by its stem, and whether it says anything by itself.
struct WordForm: Equatable, Sendable {
  let word: WordKey
  let stem: WordKey
  /// One of English's words without content.
  let isFunctionWord: Bool
  /// Neither that nor the small change of sales talk.
  let isContent: Bool

  /// - Parameter word: folded; its spelling is made American.
  init(_ word: inout [UInt8], _ stemmer: borrowing Stemmer) {
    (self.word, stem) = Self.keys(of: &word, stemmer)
    isFunctionWord = WordSet.functionWords.contains(self.word)
    isContent = !isFunctionWord && !SmallChange.stems.contains(stem)
  }

  /// A folded word under its one spelling, and its stem.
  static func keys(of word: inout [UInt8], _ stemmer: borrowing Stemmer) -> (word: WordKey, stem: WordKey) {
    AmericanSpelling.americanize(&word)
    let key = word.withUnsafeBufferPointer { WordKey($0) }
    return (key, KnownStems.stem(of: key) ?? word.withUnsafeBufferPointer { stemmer.stem($0) })
  }
}

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
    AmericanSpelling.americanize(&word)
    let key = word.withUnsafeBufferPointer { WordKey($0) }
    let stem = KnownStems.stem(of: key) ?? word.withUnsafeBufferPointer { stemmer.stem($0) }
    (self.word, self.stem) = (key, stem)
    isFunctionWord = WordSet.functionWords.contains(key)
    isContent = !isFunctionWord && !SmallChange.stems.contains(stem)
  }
}

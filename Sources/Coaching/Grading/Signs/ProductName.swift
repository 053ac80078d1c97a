/// The name of what is sold, where an answer puts it before its promise: `With FixRight ...`, `Kegline means ...`.
enum ProductName {
  /// The tokens of a sentence that are such a name; a name that the customer used is not.
  static func tokens(in sentence: Range<Int>, of answer: Answer) -> Set<Int> {
    Set(sentence.filter { isName($0, in: sentence, of: answer) })
  }

  private static func isName(_ index: Int, in sentence: Range<Int>, of answer: Answer) -> Bool {
    let tokens = answer.reading.tokens
    let token = tokens[index]
    guard token.isCapitalised, token.kind == .word, !token.isFunctionWord,
      answer.reading.affirmed[index].isEmpty, !answer.heard.lines.contains(where: { $0.content.contains(token.stem) })
    else { return false }
    if isJoined(answer.reading.utterance.quote(token.span)) { return true }
    // A capital at the beginning tells nothing; a verb that only introduces behind it does.
    guard index == sentence.lowerBound else { return true }
    return index + 1 < sentence.upperBound && introductions.contains(tokens[index + 1])
  }

  /// `FixRight`: a capital within the word.
  private static func isJoined(_ word: String) -> Bool {
    zip(word.utf8, word.utf8.dropFirst()).contains { lower.contains($0) && upper.contains($1) }
  }

  private static let lower = UInt8(ascii: "a")...UInt8(ascii: "z")
  private static let upper = UInt8(ascii: "A")...UInt8(ascii: "Z")
  private static let introductions = WordSet("means gives gets lets is brings makes")
}

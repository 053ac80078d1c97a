/// Whether words are the customer's own lines, copied rather than retold.
enum Pasting {
  /// How many words in a row make a copy.
  private static let run = 4

  /// More than seven words in ten stand in runs that some line of the customer's holds.
  static func isPasted(_ range: Range<Int>, in answer: Answer) -> Bool {
    let words = range.map { answer.tokens[$0].word }
    guard words.count >= run + 2 else { return false }
    var isCopied = Array(repeating: false, count: words.count)
    for line in answer.heard.lines where line.source != .brief && line.words.count >= run {
      for start in 0...words.count - run where holds(line.words, words[start..<start + run]) {
        for index in start..<start + run { isCopied[index] = true }
      }
    }
    return isCopied.count { $0 } * 10 > words.count * 7
  }

  /// Whether a line has these words in a row.
  private static func holds(_ line: [WordKey], _ run: ArraySlice<WordKey>) -> Bool {
    (0...line.count - run.count).contains { line[$0] == run.first && line[$0..<$0 + run.count] == run }
  }
}

/// Whether words are the customer's own lines, copied rather than retold.
enum Pasting {
  /// How many words in a row make a copy.
  private static let run = 4

  /// More than seven words in ten stand in runs that some line of the customer's holds.
  static func isPasted(_ range: Range<Int>, in answer: Answer) -> Bool {
    let words = range.map { answer.tokens[$0].word.raw }
    guard words.count >= run + 2 else { return false }
    let known = answer.heard.lines.filter { $0.source != .brief }.reduce(into: Set<[UInt64]>()) { known, line in
      known.formUnion(runs(of: Utterance(line.text).tokens.map(\.word.raw)))
    }
    var isCopied = Array(repeating: false, count: words.count)
    for (start, run) in runs(of: words).enumerated() where known.contains(run) {
      for index in start..<start + Self.run { isCopied[index] = true }
    }
    return isCopied.count { $0 } * 10 > words.count * 7
  }

  private static func runs(of words: [UInt64]) -> [[UInt64]] {
    guard words.count >= run else { return [] }
    return (0...words.count - run).map { Array(words[$0..<$0 + run]) }
  }
}

/// Finds whether a text repeats several words in a row of some others: without case, marks and spelling.
struct WordRuns {
  private var owners: [[WordKey]: [Int]] = [:]
  private let lengths: [Int]

  /// - Parameters:
  ///   - texts: each with the number that a hit names.
  ///   - length: how many words in a row; a shorter text is sought as a whole.
  init(_ texts: [(tokens: [Token], owner: Int)], length: Int) {
    var lengths: Set<Int> = []
    for (tokens, owner) in texts where tokens.count >= 3 {
      let size = min(length, tokens.count)
      lengths.insert(size)
      for start in 0...(tokens.count - size) {
        let run = tokens[start..<start + size]
        guard Content(Array(run)).stems.count >= 2 else { continue }
        let key = run.map(\.word)
        if owners[key]?.contains(owner) != true { owners[key, default: []].append(owner) }
      }
    }
    self.lengths = lengths.sorted()
  }

  /// Each owner whose words are there, once, with the place of the first of them.
  func hits(in text: Utterance) -> [(owner: Int, span: Range<Int>)] {
    var hits: [(owner: Int, span: Range<Int>)] = []
    for size in lengths where size <= text.tokens.count {
      for start in 0...(text.tokens.count - size) {
        for owner in owners[text.tokens[start..<start + size].map(\.word)] ?? []
        where !hits.contains(where: { $0.owner == owner }) {
          hits.append((owner, text.span(start..<start + size)))
        }
      }
    }
    return hits
  }
}

/// What a text talks about: its stems without function words and without the small change of sales talk.
package struct Content: Equatable, Sendable {
  /// In order of appearance, each once.
  package private(set) var stems: [WordKey] = []
  /// Where each was first seen.
  package private(set) var tokens: [Int] = []
  private var marks = KeyMarks()

  package init(_ tokens: [Token], in range: Range<Int>? = nil) {
    let range = range ?? tokens.indices
    let count = range.count { tokens[$0].isContent }
    if count == 0 { return }
    stems.reserveCapacity(count)
    self.tokens.reserveCapacity(count)
    for index in range where tokens[index].isContent && !contains(tokens[index].stem) {
      stems.append(tokens[index].stem)
      self.tokens.append(index)
      marks.insert(tokens[index].stem)
    }
  }

  package func contains(_ stem: WordKey) -> Bool { marks.mayHold(stem) && stems.contains(stem) }

  /// How many stems two texts share.
  package func shared(with other: Content) -> Int { stems.count { other.contains($0) } }
}

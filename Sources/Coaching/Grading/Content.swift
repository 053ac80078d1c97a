/// What a text talks about: its stems without function words and without the small change of sales talk.
package struct Content: Equatable, Sendable {
  /// In order of appearance, each once.
  package private(set) var stems: [WordKey] = []
  /// Where each was first seen.
  package private(set) var tokens: [Int] = []

  package init(_ tokens: [Token], in range: Range<Int>? = nil) {
    for index in range ?? tokens.indices where tokens[index].isContent && !stems.contains(tokens[index].stem) {
      stems.append(tokens[index].stem)
      self.tokens.append(index)
    }
  }

  package func contains(_ stem: WordKey) -> Bool { stems.contains(stem) }

  /// How many stems two texts share.
  package func shared(with other: Content) -> Int { stems.count { other.contains($0) } }
}

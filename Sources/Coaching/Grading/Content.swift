/// What a text talks about: its stems without function words and without the small change of sales talk.
package struct Content: Equatable, Sendable {
  /// In order of appearance, each once.
  package private(set) var stems: [WordKey] = []
  /// Where each was first seen.
  package private(set) var tokens: [Int] = []

  package init(_ tokens: [Token], in range: Range<Int>? = nil) {
    for index in range ?? tokens.indices where Self.isContent(tokens[index]) && !stems.contains(tokens[index].stem) {
      stems.append(tokens[index].stem)
      self.tokens.append(index)
    }
  }

  package func contains(_ stem: WordKey) -> Bool { stems.contains(stem) }

  /// How many stems two texts share.
  package func shared(with other: Content) -> Int { stems.count { other.contains($0) } }

  private static func isContent(_ token: Token) -> Bool {
    switch token.kind {
    case .numeral: false
    case .code, .foreign: true
    case .word: !WordSet.functionWords.contains(token) && !smallChange.contains(token.stem)
    }
  }

  /// Stems so common in sales talk that sharing one means nothing.
  private static let smallChange: WordTable<Bool> = {
    let words = """
      business company say tell ask mean need want help like know think see look come give take use put let become good
      better new big lot bit much way thing sort kind part point side case fact number figure amount level time day week
      month year today now soon first last next back away long short high low able about around per percent thousand
      million hundred two three four five six seven eight nine ten yes no sure right course maybe sell buy product
      people person work place set keep hold yourself roughly
      """
    return WordTable(Utterance(words).tokens.map { ($0.stem, true) })
  }()
}

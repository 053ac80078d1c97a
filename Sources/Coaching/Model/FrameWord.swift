/// A word as frames see it.
struct FrameWord {
  let word: UInt64
  let key: WordKey
  var stem: UInt64 { key.raw }
  let isFunctionWord: Bool
  let isNumeral: Bool
  /// The customer's too.
  let isHeard: Bool
  /// As which it was heard last: in a wish or in another line, in one that denies something or that does not. Nil where no line
  /// has it.
  let heardAs: UInt64?
  /// What the lexicons make of it.
  let listed: FrameRole?
  /// The same, or what the grammar does.
  let role: FrameRole?
  /// Governs what follows in its clause.
  let governor: FrameRole?
  private let concepts: ConceptSet
  private let isGrammatical: Bool

  init(_ reading: Reading, _ index: Int, _ heard: HeardWords) {
    let token = reading.tokens[index]
    concepts = reading.affirmed[index].union(reading.negated[index])
    let grammatical = FrameRole.grammatical(token.word)
    (word, key) = (token.word.raw, token.stem)
    (isFunctionWord, isNumeral) = (token.isFunctionWord, token.isNumeral)
    let line = token.isContent ? heard.line(with: token.stem) : nil
    isHeard = line != nil || token.isContent && heard.terms.contains(index)
    heardAs = line.map(Symbol.heard)
    listed = FrameRole.listed(concepts)
    role = listed ?? grammatical
    governor = grammatical ?? FrameRole.listedGovernor(reading.affirmed[index])
    isGrammatical = grammatical != nil
  }

  /// What stands for it where its sense does not count: itself where it has none, else its class.
  var symbol: UInt64 {
    if isNumeral { return Symbol.figure }
    if isFunctionWord || isGrammatical { return word }
    return listed?.rawValue ?? (isHeard ? Symbol.heard : Symbol.class(of: concepts))
  }

  /// Numbers that no role has and that are no hashes of words.
  enum Symbol {
    static let figure: UInt64 = 32
    static let heard: UInt64 = 33
    static let edge: UInt64 = 34
    private static let classes: [(UInt64, ConceptSet)] = [
      (35, ConceptSet(.stakeholder, .customer)), (36, ConceptSet(.specification, .productSubject, .capability)),
      (37, ConceptSet(.work)),
    ]

    /// From 39 to 42.
    fileprivate static func heard(in line: HeardLine) -> UInt64 {
      39 + (line.wishes ? 1 : 0) + (line.isNegated ? 2 : 0)
    }

    fileprivate static func `class`(of concepts: ConceptSet) -> UInt64 {
      classes.first { concepts.hasAny($0.1) }?.0 ?? 38
    }
  }
}

/// What a word does to the rest of its clause: it says what gets better or worse, or takes back what is said.
enum FrameRole: UInt64 {
  // What the lexicons know.
  case negator = 1
  case persistence, worsening, loss, trouble, stop, decrease, increase, gain, timeSaving, ease, outcome, money
  // Words of the grammar.
  case no, rather, but, still, perhaps
}

extension FrameRole {
  /// The first that holds: a word may be of several classes, and what turns a sentence round goes first.
  private static let concepts: [(FrameRole, ConceptSet)] = [
    (.negator, ConceptSet(.negator)), (.persistence, ConceptSet(.persistence)), (.worsening, ConceptSet(.worsening)),
    (.loss, ConceptSet(.loss)), (.trouble, ConceptSet(.outcomeBad, .burden)), (.stop, ConceptSet(.stop)),
    (.decrease, ConceptSet(.decrease)), (.increase, ConceptSet(.increase)), (.gain, ConceptSet(.gain)),
    (.timeSaving, ConceptSet(.timeSaving)), (.ease, ConceptSet(.ease)), (.outcome, ConceptSet(.outcomeGood, .goal)),
    (.money, ConceptSet(.money)),
  ]
  private static let known = concepts.reduce(into: ConceptSet()) { $0.formUnion($1.1) }

  /// What the lexicons make of a word, denied or not.
  static func listed(_ concepts: ConceptSet) -> FrameRole? {
    guard concepts.hasAny(known) else { return nil }
    return Self.concepts.first { concepts.hasAny($0.1) }?.0
  }

  private static let operators = WordTable<FrameRole>(
    [
      (
        FrameRole.no,
        "no not never nobody nothing none neither nor hardly barely scarcely rarely without cannot fail fails failed "
          + "failing refuse refuses lack lacks lacking unable nowhere little few least"
      ),
      (.rather, "instead rather than"),
      (.but, "but though although however while whereas yet except"),
      (
        .still,
        "still remain remains remained stay stays stayed keep keeps kept same again anyway continue continues as already "
          + "always usual longer"
      ),
      (
        .perhaps,
        "if unless until till when once would could should meant supposed might may whether only wish hoped promised hope "
          + "dream plan expected"
      ),
    ].flatMap { role, words in words.split(separator: " ").map { (WordKey($0), role) } })

  /// What a word does by grammar, whatever the lexicons say.
  static func grammatical(_ word: WordKey) -> FrameRole? { operators[word] }

  /// Under the influence of which the rest of the clause stands, of a word that does nothing by grammar.
  static func listedGovernor(_ stated: ConceptSet) -> FrameRole? {
    guard stated.hasAny(governors) else { return nil }
    if stated.hasAny(opposites) { return .worsening }
    if stated.has(.negator) { return .no }
    return stated.has(.persistence) ? .still : nil
  }

  private static var governors: ConceptSet { ConceptSet(.worsening, .loss, .negator, .persistence) }
  private static var opposites: ConceptSet { ConceptSet(.worsening, .loss) }
}

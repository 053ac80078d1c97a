/// A closed class of words (articles, auxiliaries, pronouns ...) that the grammar itself needs.
///
/// What a trainer may want to extend is a lexicon; what never changes in English stands here.
package struct WordSet: Sendable {
  private let keys: WordTable<Bool>
  private let marks: KeyMarks

  /// The words, separated by spaces: `WordSet("a an the")`.
  package init(_ words: String) {
    let words = words.split(separator: " ").map { WordKey($0) }
    keys = WordTable(words.map { ($0, true) })
    marks = words.reduce(into: KeyMarks()) { $0.insert($1) }
  }

  package func contains(_ token: Token) -> Bool { contains(token.word) }

  /// The same of a word that has not become a token yet.
  func contains(_ word: WordKey) -> Bool { marks.mayHold(word) && keys.contains(word) }
}

extension WordSet {
  package static let articles = WordSet("a an the")
  package static let indefiniteArticles = WordSet("a an")
  /// Words that open a noun phrase and say nothing themselves.
  package static let determiners = WordSet(
    "a an the our your their his her its my this that these those some any all each every both another")
  package static let pronouns = WordSet(
    "i you we they he she it this that these those there everyone everybody nobody anyone someone who one")
  package static let subjects = WordSet("i you we they he she it there that this")
  package static let auxiliaries = WordSet(
    "do does did is are was were am be been being have has had can could will would shall should may might must")
  package static let forms = WordSet("is are was were am be been being")
  package static let questionWords = WordSet("what who whom whose when where which why how")
  package static let prepositions = WordSet(
    "of in on at by for with from to into onto over under about across between through during per after before "
      + "within without against around behind beyond near off out up down until till since than as via like")
  package static let months = WordSet(
    "january february april june july august september october november december spring summer autumn winter christmas")
  package static let negations = WordSet(
    "not no never nobody nothing none neither nor hardly barely cannot without")
  package static let periods = WordSet("hour day week month quarter year")
  /// English words without content; what is left of a text without them is what it talks about.
  package static let functionWords = WordSet(functionWordList)
  static let functionWordList =
    "a an the and or but nor so yet if then than that this these those there here it its itself i me my mine we us our "
    + "ours you your yours he him his she her hers they them their theirs who whom whose which what when where why how "
    + "is are was were am be been being do does did doing done have has had having can could will would shall should "
    + "may might must ought not no yes to of in on at by for with from into onto over under about across between "
    + "through during per after before within without against around up down out off as also too very just only even "
    + "still again more most much many some any all each every both few other another such own same s t let us get "
    + "got gets getting go goes going make makes made well really actually basically like because while until since "
    + "though although however now one ones thing things something anything nothing everything someone anyone "
    + "everyone ok okay yeah um er oh please"
}

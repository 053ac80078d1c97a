/// Cuts the noun phrase that begins at a token: up to the clause's end, a connector, or a new determiner.
struct NounPhrase {
  private let reading: Reading
  private var tokens: [Token] { reading.tokens }

  /// A quote stays short enough to be repeated by the customer.
  private static let limit = 8

  init(_ reading: Reading) { self.reading = reading }

  /// The tokens of the phrase without its article; nil where there is none, or where it is the customer's own (`your`).
  func tokens(from start: Int, within clause: Range<Int>) -> Range<Int>? {
    var first = start
    while first < clause.upperBound, Self.leading.contains(tokens[first]), tokens[first].gap <= .space || first == start
    {
      first += 1
    }
    guard first < clause.upperBound, first == start || tokens[first].gap <= .space,
      !Self.owners.contains(tokens[first])
    else { return nil }
    var end = first
    while end < clause.upperBound, end - first < Self.limit, end == first || continues(end, after: first, clause) {
      if end == first, isBoundary(end), !tokens[end].isNumeral { break }
      end += 1
    }
    while end > first, Self.trailing.contains(tokens[end - 1]), tokens[end - 1].gap != .glued { end -= 1 }
    return end > first ? first..<end : nil
  }

  private static let leading = WordSet(
    "a an the our its some also all full fully even both just currently now already any these those this and then such very really"
  )
  private static let owners = WordSet("your you i me us them they it we he she him her who what that there to not")
  private static let trailing = WordSet(
    "of with for and or too as well today now in on at by to from up per so also only a an the")

  private func continues(_ index: Int, after first: Int, _ clause: Range<Int>) -> Bool {
    if tokens[index].gap == .glued { return true }
    guard tokens[index].gap <= .space else { return false }
    if Self.inner.contains(tokens[index]) {
      guard index + 1 < clause.upperBound, tokens[index + 1].gap <= .space else { return false }
      if WordSet.indefiniteArticles.contains(tokens[index + 1]) { return true }
      return !WordSet.determiners.contains(tokens[index + 1]) && !WordSet.pronouns.contains(tokens[index + 1])
        && !Self.owners.contains(tokens[index + 1])
    }
    if Self.beforeFigure.contains(tokens[index]), index + 1 < clause.upperBound {
      switch tokens[index + 1].kind {
      case .numeral, .code: return true
      case .word, .foreign: return Self.beforeFigure.contains(tokens[index + 1]) && index + 2 < clause.upperBound
      }
    }
    let isArticleWithin =
      index > first && WordSet.indefiniteArticles.contains(tokens[index]) && Self.inner.contains(tokens[index - 1])
    return isArticleWithin || !isBoundary(index)
  }

  /// Prepositions within a name: `support for scanners`, `integration with SAP`.
  private static let inner = WordSet("of with for per")
  private static let beforeFigure = WordSet("to up at from over")

  private func isBoundary(_ index: Int) -> Bool {
    tokens[index].gap >= .comma && index > 0 || Self.boundaries.contains(tokens[index])
  }

  private static let boundaries = WordSet(
    "and or but so because which that who whom whose where when while if as in on at by to from into onto over under via "
      + "through across during than then is are was were am be been can could will would shall should may might must do "
      + "does did has have had not a an the our your their his her its my this these those you we they he she it i us "
      + "them me there here until since before after within without means meaning plus lets helps let help makes make "
      + "gives give saves save")
}

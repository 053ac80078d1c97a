/// What an answer is an answer to: the lines in which the customer spoke of her troubles and wishes, or the few that came with
/// a loose text.
package struct HeardWords: Sendable {
  /// Oldest first.
  let lines: [HeardLine]
  /// Of people and places among them.
  private let names: [WordKey]
  private let nameMarks: KeyMarks
  /// Tokens of the answer that are theirs by another name: the scenario's terms, and people.
  let terms: Set<Int>

  package init(_ lines: [HeardLine], terms: Set<Int> = []) {
    self.lines = lines
    self.terms = terms
    names = lines.flatMap(\.names)
    nameMarks = names.reduce(into: KeyMarks()) { $0.insert($1) }
  }

  /// Nothing was heard.
  static let none = HeardWords([])
}

extension HeardWords {
  var isEmpty: Bool { lines.isEmpty }

  /// Whether a word of the answer is theirs.
  func contains(_ stem: WordKey, at token: Int) -> Bool {
    lines.contains { $0.content.contains(stem) } || terms.contains(token)
  }

  /// The latest line that holds the stem.
  func line(with stem: WordKey) -> HeardLine? { lines.last { $0.content.contains(stem) } }

  /// What they wished for last.
  var wish: HeardLine? { lines.last(where: \.wishes) }

  /// Whether a word of the answer is a name among them.
  func names(_ word: WordKey) -> Bool { nameMarks.mayHold(word) && names.contains(word) }

  /// A figure of `range` that is one of theirs.
  func agrees(_ quantity: Quantity, in range: Range<Int>) -> Bool {
    range.contains(quantity.tokens.lowerBound)
      && lines.contains { $0.quantities.contains { Tracer.agree($0, quantity) } }
  }
}

extension Heard {
  /// How many sentences beside a loose text an answer is held against, and how many needs in a talk.
  private static let nearest = 8
  private static let needs = 4

  /// Beside a loose text all that was said counts, in a talk the latest troubles and wishes and the last line.
  ///
  /// - Parameter hits: what the answer names of the scenario.
  func answered(by hits: [CustomerIndex.Hit]) -> HeardWords {
    switch basis {
    case .wording: return .none
    case .said: return HeardWords(lines.suffix(Self.nearest))
    case .ledger:
      let needy = lines.filter { $0.need != .none }.suffix(Self.needs)
      let terms = hits.filter(\.isOfCustomer).map(\.tokens.lowerBound)
      return HeardWords(needy + (last.map { [$0] } ?? []), terms: Set(terms))
    }
  }
}

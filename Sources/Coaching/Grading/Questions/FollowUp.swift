/// A question without a subject of its own: `Why?`, `since when`, `who says so?`. It goes on with what was told last, so
/// that fact's own thread is looked at first.
struct FollowUp {
  private let reading: Reading
  private let words: Range<Int>
  private var tokens: [Token] { reading.tokens }

  /// Nil where the question names what it is about.
  init?(_ question: Range<Int>, in reading: Reading, _ customer: CustomerIndex) {
    self.reading = reading
    words = question
    guard question.count <= Self.longest, opener != nil || asksForEffect || asksForMore, !namesSomething(customer)
    else { return nil }
  }

  private static let longest = 8
  /// Words that every answer can be followed by.
  private static let empty = WordTable(
    Utterance("happen explain reason next else exactly cause so then come about more detail sorry honestly say").tokens
      .map { ($0.stem, true) })

  static func isEmpty(_ stem: WordKey) -> Bool { empty.contains(stem) }

  private func namesSomething(_ customer: CustomerIndex) -> Bool {
    let content = Content(tokens, in: words).stems.filter { !Self.isEmpty($0) }
    let hasFigure = reading.utterance.quantities.contains { words.contains($0.tokens.lowerBound) }
    let isToThem =
      words.contains { Self.addressed.contains(tokens[$0]) }
      && !words.contains { Self.reported.contains(tokens[$0]) }
    return !content.isEmpty || hasFigure || isToThem || !customer.hits(in: Array(tokens[words])).isEmpty
  }

  private static let addressed = WordSet("you your i my me we our us")
  private static let reported = WordSet("say said mean know think")
}

// MARK: - What it may be after

extension FollowUp {
  /// The next fact on the thread of `last` that answers such a question. What she wants she says only when she is asked for
  /// it.
  func next(after last: String, in customer: CustomerIndex, _ standing: FactStanding) -> Fact? {
    let facts = customer.scenario.facts
    guard let told = facts.first(where: { $0.id == last }) else { return nil }
    return facts.first { fact in
      fact.follows(told) && !standing.told.contains(fact.id) && !standing.locked.contains(fact.id)
        && fact.need != .explicit && answers(fact)
    }
  }

  private func answers(_ fact: Fact) -> Bool {
    if asksForMore { return true }
    if asksForEffect { return fact.spin == .implication }
    guard let word = opener, Self.telling.contains(word) else { return false }
    return fact.asked.contains { Utterance.tokens(of: $0.value).first?.word == word }
  }

  /// Alone they say what kind of answer is wanted.
  private static let telling = WordTable(["why", "when"].map { (WordKey($0), true) })

  /// `And then?`, `so what happens`, `what does that lead to`.
  private var asksForEffect: Bool {
    words.contains { Self.effects.contains(tokens[$0]) } || words.allSatisfy { Self.joins.contains(tokens[$0]) }
  }

  private static let effects = WordSet("then happens happen mean means lead leads follows")
  private static let joins = WordSet("and so then meaning but")

  /// `What else?`, `go on`.
  private var asksForMore: Bool { words.contains { Self.further.contains(tokens[$0]) } }

  private static let further = WordSet("else more")

  /// `how come` is `why`.
  private var opener: WordKey? {
    guard let first = words.first(where: { WordSet.questionWords.contains(tokens[$0]) }) else { return nil }
    let isWhy =
      tokens[first].word == WordKey("how") && first + 1 < words.upperBound
      && tokens[first + 1].word == WordKey("come")
    return isWhy ? WordKey("why") : tokens[first].word
  }
}

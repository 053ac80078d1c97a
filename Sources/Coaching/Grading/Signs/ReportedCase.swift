/// Something seen elsewhere, told without a word such as `reference` or `measured`: `The bakery in Leeds had it on for a
/// winter`, `they counted forty fewer`.
///
/// Two things show it, whatever the trade: somebody of a kind and a place who is not this customer, with what they did in
/// the past; or somebody who counted, with the figure.
struct ReportedCase {
  private let answer: Answer
  private var tokens: [Token] { answer.tokens }

  init(_ answer: Answer) { self.answer = answer }
}

extension ReportedCase {
  /// The words that tell of it.
  var span: Range<Int>? {
    for sentence in answer.statements {
      if let found = place(in: sentence.tokens) ?? count(in: sentence.tokens) { return answer.span(found) }
    }
    return nil
  }

  private static let sites = WordSet("in at near outside")
  private static let openers = WordSet("the a an one another")
  /// What may stand before the verb: `at the joinery in Ansbach it took`.
  private static let leads = WordSet("it they we he she has have also then just only first")
  private static let kindWords = 3

  /// `the bakery in Leeds had`.
  private func place(in sentence: Range<Int>) -> Range<Int>? {
    // A name is rarer than `in` or `at`.
    for name in sentence.dropFirst(3) where tokens[name].isCapitalised && Self.sites.contains(tokens[name - 1]) {
      let preposition = name - 1
      guard let opener = opener(before: preposition, in: sentence), isElsewhere(name) else { continue }
      let rest = sentence.suffix(from: name).drop { tokens[$0].isCapitalised }.prefix { tokens[$0].gap == .space }
      guard let verb = rest.drop(while: { Self.leads.contains(tokens[$0]) && !isPast($0) }).first, isPast(verb) else {
        continue
      }
      return opener..<verb + 1
    }
    return nil
  }

  /// Where `the bakery` begins that stands before `in`.
  private func opener(before end: Int, in sentence: Range<Int>) -> Int? {
    let kind = (sentence.lowerBound..<end).suffix(Self.kindWords + 1)
    guard let opener = kind.last(where: { !tokens[$0].isContent }), opener + 1 < end,
      Self.openers.contains(tokens[opener])
    else { return nil }
    return opener
  }

  /// Months that are also verbs.
  private static let months = WordSet("march may")

  /// A name that is no date and that this customer has not spoken of.
  private func isElsewhere(_ name: Int) -> Bool {
    guard !WordSet.months.contains(tokens[name]),
      !Self.months.contains(tokens[name]),
      !answer.reading.affirmed[name].has(.day),
      !answer.hits.contains(where: { $0.isOfCustomer && $0.tokens.contains(name) })
    else { return false }
    return !answer.heard.lines.contains { $0.content.contains(tokens[name].stem) }
  }

  private static let counters = WordSet("they we he she who")
  private static let counts = WordSet("counted weighed timed logged clocked tallied metered noted")

  /// `they counted forty`.
  private func count(in sentence: Range<Int>) -> Range<Int>? {
    guard let last = answer.utterance.quantities.last(where: { sentence.contains($0.tokens.lowerBound) }) else {
      return nil
    }
    let verb = (sentence.lowerBound..<last.tokens.lowerBound).dropFirst().first {
      Self.counts.contains(tokens[$0]) && Self.counters.contains(tokens[$0 - 1])
    }
    guard let verb, let figure = answer.utterance.quantities.first(where: { $0.tokens.lowerBound > verb }) else {
      return nil
    }
    return verb - 1..<figure.tokens.upperBound
  }

  /// Forms that no ending shows.
  private static let pasts = WordSet(
    "had was were ran saw took put went got kept lost cut found made gave bought built began stood fell rose came left "
      + "sold spent paid did held set sent brought thought knew felt met won drove")

  private func isPast(_ token: Int) -> Bool {
    let bytes = answer.utterance.bytes[tokens[token].span]
    return Self.pasts.contains(tokens[token]) || bytes.count > 3 && bytes.suffix(2).elementsEqual("ed".utf8)
  }
}

/// What an answer says in the customer's own words, or about who is speaking: neither sells anything.
extension Answer {
  private static let sellers = WordSet("we our us ours")

  /// Neither the product nor the seller is named, where listening is judged.
  private func isOfThem(_ range: Range<Int>) -> Bool {
    context.rubric.judgesListening && !hits.contains { $0.isOfProduct && range.contains($0.tokens.lowerBound) }
      && !range.contains { Self.sellers.contains(tokens[$0]) }
  }

  /// Whether a stretch mostly gives back what the customer told, and names nothing that is for sale: `Forty kilos, dear me.`
  ///
  /// Only where listening is judged; elsewhere the customer's words are what an answer is made of.
  func retells(_ range: Range<Int>) -> Bool {
    guard isOfThem(range) else { return false }
    let told = heard.lines.filter { $0.source != .brief }
    let stems = Content(tokens, in: range).stems
    let figures = zip(utterance.quantities, traces).filter { range.contains($0.0.tokens.lowerBound) }
    let same = stems.count { stem in told.contains { $0.content.contains(stem) } }
    let heardFigures = figures.count { figure in
      figure.1 == .heard && told.contains { $0.quantities.contains { Tracer.agree($0, figure.0) } }
    }
    return same + heardFigures >= 2 && (same + heardFigures) * 2 >= stems.count + figures.count
  }

  /// A figure of theirs and what it measures: `costs sixty-eight pounds`.
  func isTheirFigure(_ range: Range<Int>) -> Bool {
    let figures = zip(utterance.quantities, traces).filter { range.contains($0.0.tokens.lowerBound) }
    let rest = range.filter { token in !figures.contains { $0.0.tokens.contains(token) } }
    return isOfThem(range) && !figures.isEmpty && figures.allSatisfy { $0.1 == .heard }
      && !rest.contains { reading.affirmed[$0].has(.specification) } && rest.count <= 2
  }

  /// `Sorry to hear that, five people gone is hard`: takes a word or figure of theirs to heart.
  func sympathises(_ range: Range<Int>) -> Bool {
    guard isOfThem(range), reading.concepts(in: range).has(.acknowledge) else { return false }
    return mentions.contains { heard.lines[$0.line].source != .brief && $0.tokens.contains(where: range.contains) }
      || zip(utterance.quantities, traces).contains { range.contains($0.tokens.lowerBound) && $1 == .heard }
  }

  private static let improving = ConceptSet(.decrease, .timeSaving)

  /// Something gets less or sooner in it. Words of gain and of an end are too much in everybody's mouth: `sofas come back`.
  func promises(_ range: Range<Int>) -> Bool { reading.concepts(in: range).hasAny(Self.improving) }

  /// Where the rep asks whether the reasoning or the summary holds: `Have I got that right?`, `Is it correct?`
  var checkBack: Range<Int>? {
    span(of: .checkBack) ?? questions.first { reading.checks($0.tokens) }?.question.span
  }
}

extension Reading {
  private static let checking = WordSet(
    "so and then is it this that all right correct true accurate fair have has i got get did do understand understood you "
      + "me well ok okay exactly agree yes about now")
  private static let rightness = WordSet("right correct true accurate fair understood understand agree")

  /// `Is it correct?`: asks whether something is so, and about nothing.
  func checks(_ range: Range<Int>) -> Bool {
    range.count <= 8 && range.allSatisfy { Self.checking.contains(tokens[$0]) }
      && range.contains { Self.rightness.contains(tokens[$0]) }
  }
}

// MARK: - Who is speaking

extension Answer {
  private static let origins = WordSet("from at with of for")
  private static let introducing = WordSet("i name this it here calling ringing")

  /// The firm's name in `it's Jo from Tramline`, `Jo from Tramline, good morning`, or `Jo, Tramline.`, says who is there.
  func introduces(_ hit: CustomerIndex.Hit) -> Bool {
    guard hit.entry == .product, let sentence = utterance.sentence(of: hit.tokens.lowerBound) else { return false }
    let (before, after) = (hit.tokens.lowerBound - 1, hit.tokens.upperBound)
    let isOrigin = before > sentence.tokens.lowerBound && Self.origins.contains(tokens[before])
    if isSignature(hit, in: sentence) { return true }
    let isHere = after < sentence.tokens.upperBound && tokens[after].word == WordKey("here")
    let isAlone = !promises(sentence.tokens)
    let names =
      name(before: hit, in: sentence) != nil || sentence.tokens.contains { Self.introducing.contains(tokens[$0]) }
    return isHere || isOrigin && isAlone && names
  }

  /// The name in `Jo from Tramline`: it, or another name before it, begins the sentence or stands behind a comma.
  private func name(before hit: CustomerIndex.Hit, in sentence: Sentence) -> Int? {
    let name = hit.tokens.lowerBound - 2
    guard name >= sentence.tokens.lowerBound, tokens[name + 1].word == WordKey("from") else { return nil }
    let opens = (max(name - 1, sentence.tokens.lowerBound)...name).contains {
      $0 == sentence.tokens.lowerBound || tokens[$0].gap >= .comma
    }
    return opens ? name : nil
  }

  /// `Jo, Tramline.`, `Jo Marsh, Tramline.`: a name and a firm, and nothing else.
  private func isSignature(_ hit: CustomerIndex.Hit, in sentence: Sentence) -> Bool {
    let name = sentence.tokens.lowerBound..<hit.tokens.lowerBound
    return hit.tokens.upperBound == sentence.tokens.upperBound && (1...2).contains(name.count)
      && tokens[hit.tokens.lowerBound].gap == .comma && reading.concepts(in: name).isEmpty
      && name.allSatisfy { !tokens[$0].isFunctionWord }
  }

  private static let copulas = WordSet("is am its im")

  /// The tokens that say who is speaking, the name among them; empty where nobody introduces himself.
  var introduction: Range<Int> {
    guard let hit = hits.first(where: introduces), let sentence = utterance.sentence(of: hit.tokens.lowerBound),
      let start = introductionStart(hit, sentence)
    else { return 0..<0 }
    let end = hit.tokens.upperBound
    let isHere = end < sentence.tokens.upperBound && tokens[end].word == WordKey("here")
    return start..<(isHere ? end + 1 : end)
  }

  /// `am` in `I am Jo from Tramline`, the name in `Jo from Tramline`.
  private func introductionStart(_ hit: CustomerIndex.Hit, _ sentence: Sentence) -> Int? {
    let first = hit.tokens.lowerBound
    if isSignature(hit, in: sentence) { return sentence.tokens.lowerBound }
    let copula = sentence.tokens.last { Self.copulas.contains(tokens[$0]) && $0 < first }
    if let copula, first - copula <= 4 { return copula }
    return name(before: hit, in: sentence)
  }
}

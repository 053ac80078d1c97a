/// Finds what looks like an answer and is none: soup, echoes, denied outcomes, slogans, tautologies.
struct GateReader {
  let answer: Answer
  var reading: Reading { answer.reading }
  var tokens: [Token] { answer.tokens }

  static func gates(in answer: Answer) -> [Gate] {
    let reader = GateReader(answer: answer)
    var gates: [Gate] = []
    for sentence in answer.statements {
      if let gate = reader.gate(sentence) ?? reader.goesOn(sentence, after: gates.last) { gates.append(gate) }
    }
    return gates
  }

  private func gate(_ sentence: Sentence) -> Gate? {
    stuffing(sentence) ?? parrot(sentence) ?? restatesWish(sentence) ?? takenBack(sentence) ?? negated(sentence)
      ?? tautology(sentence) ?? hollow(sentence)
  }

  /// A change that none of the customer's lines named.
  static func addsEffect(_ sentence: Sentence, in answer: Answer) -> Bool {
    GateReader(answer: answer).addsEffect(sentence)
  }

  func gate(_ flag: Flag, _ sentence: Sentence, _ words: Range<Int>? = nil) -> Gate {
    Gate(flag: flag, tokens: sentence.tokens, span: answer.span(words ?? sentence.tokens))
  }
}

// MARK: - Soup

extension GateReader {
  private static let nouns = ConceptSet(.outcomeGood, .outcomeBad, .money, .vagueOutcome, .goal)
  static let changes = ConceptSet(.gain, .decrease, .stop, .timeSaving, .increase)

  /// Business nouns in a row, one word repeated, or connectors with nothing between them.
  private func stuffing(_ sentence: Sentence) -> Gate? {
    isList(sentence) || isRepetition(sentence) || isConnectorSoup(sentence) ? gate(.stuffing, sentence) : nil
  }

  private func isList(_ sentence: Sentence) -> Bool {
    let range = sentence.tokens
    guard range.count >= 4 else { return false }
    let nouns = range.count { reading.affirmed[$0].hasAny(Self.nouns) }
    guard nouns >= 2 else { return false }
    let verbs = range.count { isChange($0) }
    let parts = range.count { $0 == range.lowerBound || tokens[$0].gap >= .comma }
    let hasVerb = verbs > 0 || range.contains { WordSet.auxiliaries.contains(tokens[$0]) }
    let isTechnical = range.count { reading.affirmed[$0].has(.specification) } * 2 > parts
    if parts >= 4, range.count <= parts * 2, !hasVerb, !isTechnical { return true }
    let functions = range.count { tokens[$0].isFunctionWord }
    return nouns >= 4 && nouns * 2 > range.count && verbs * 4 <= nouns && functions * 5 < range.count
  }

  /// A word of change that is not itself one of the nouns (`savings`, `growth`).
  private func isChange(_ index: Int) -> Bool {
    let concepts = reading.affirmed[index].union(reading.negated[index])
    return concepts.hasAny(Self.changes) && !concepts.hasAny(Self.nouns)
  }

  private func isRepetition(_ sentence: Sentence) -> Bool {
    guard sentence.tokens.count >= 6, mayRepeat(sentence.tokens) else { return false }
    var stems: [WordKey] = []
    stems.reserveCapacity(sentence.tokens.count)
    for index in sentence.tokens where !tokens[index].isFunctionWord && !tokens[index].isNumeral {
      stems.append(tokens[index].stem)
    }
    stems.sort()
    var (most, start) = (0, 0)
    for index in stems.indices {
      if stems[index] != stems[start] { start = index }
      most = max(most, index - start + 1)
    }
    return most >= 4 && most * 10 >= stems.count * 3
  }

  /// Whether enough words may have stood before: hardly any sentence has them.
  private func mayRepeat(_ range: Range<Int>) -> Bool {
    var marks = KeyMarks()
    var repeats = 0
    for index in range where !tokens[index].isFunctionWord && !tokens[index].isNumeral {
      repeats += marks.mayHold(tokens[index].stem) ? 1 : 0
      marks.insert(tokens[index].stem)
    }
    return repeats >= 3
  }

  private func isConnectorSoup(_ sentence: Sentence) -> Bool {
    let connectors = reading.cues.filter {
      ($0.concept == .connector || $0.concept == .because) && sentence.tokens.contains($0.tokens.lowerBound)
    }
    return connectors.count >= 4 && Content(tokens, in: sentence.tokens).stems.count < connectors.count * 2
  }
}

// MARK: - Slogans

extension GateReader {
  func effects(in sentence: Sentence) -> [Effect] {
    answer.effects.filter { sentence.tokens.contains($0.tokens.lowerBound) }
  }

  /// `Your ROI is your return`: outcome on both sides, and no change anywhere.
  private func tautology(_ sentence: Sentence) -> Gate? {
    circle(sentence) ?? identity(sentence)
  }

  /// `If you save 200,000 then that is 200,000 saved`: the second part says nothing that the first did not.
  private func circle(_ sentence: Sentence) -> Gate? {
    let turns = turns(in: sentence.tokens.dropFirst(2))
    guard !turns.isEmpty else { return nil }
    let words = substantial(sentence.tokens)
    let clauses = reading.clauses.lazy.map(\.tokens).filter {
      sentence.tokens.contains($0.lowerBound) && $0 != sentence.tokens
    }
    return isCircle(sentence.tokens, turns, words) || clauses.contains { isCircle($0, turns, words) }
      ? gate(.tautology, sentence) : nil
  }

  /// - Parameters:
  ///   - turns: of the whole sentence, as `words`.
  private func isCircle(_ range: Range<Int>, _ turns: [Int], _ words: [SubstantialWord]) -> Bool {
    let words = words.drop { $0.token < range.lowerBound }.prefix { $0.token < range.upperBound }
    return turns.contains { turn in
      guard range.dropFirst(2).contains(turn), !addsSubstance(words, from: turn) else { return false }
      let after = substance(of: words, in: turn..<range.upperBound)
      guard !after.isEmpty else { return false }
      let before = substance(of: words, in: range.lowerBound..<turn)
      return before.count <= after.count + 1 && after.allSatisfy(before.contains)
    }
  }

  /// Where a second thing begins that ought to differ from the first; `the more ..., the lower ...` too.
  private func turns(in range: Range<Int>) -> [Int] {
    let (turns, article) = (Self.turns, Self.article)
    return range.filter {
      turns.contains(tokens[$0]) || tokens[$0].gap >= .comma && tokens[$0].word == article
    }
  }

  /// A word with content, and whether it does more than to say that something moves.
  private typealias SubstantialWord = (token: Int, isSubstance: Bool)

  private func substantial(_ range: Range<Int>) -> [SubstantialWord] {
    let empties = Self.empties
    var words: [SubstantialWord] = []
    words.reserveCapacity(range.count)
    for index in range where tokens[index].isContent {
      words.append((index, !empties.contains(tokens[index]) && !isChange(index)))
    }
    return words
  }

  /// Whether something is said from `turn` on that was not said before: nearly always, and seen by its first words.
  private func addsSubstance(_ words: ArraySlice<SubstantialWord>, from turn: Int) -> Bool {
    guard let first = words.firstIndex(where: { $0.token >= turn }) else { return false }
    return words[first...].indices.contains { place in
      let stem = tokens[words[place].token].stem
      return words[place].isSubstance && !words[..<place].contains { tokens[$0.token].stem == stem }
    }
  }

  /// What a stretch is about, each stem once; where a stem stands twice, the first one decides.
  private func substance(of words: ArraySlice<SubstantialWord>, in range: Range<Int>) -> [WordKey] {
    var seen: [WordKey] = []
    var stems: [WordKey] = []
    for word in words where range.contains(word.token) && !seen.contains(tokens[word.token].stem) {
      seen.append(tokens[word.token].stem)
      if word.isSubstance { stems.append(tokens[word.token].stem) }
    }
    return stems
  }

  private static let article = WordKey("the")
  private static let turns = WordSet("is are means mean equals then because so once by as when if until")
  private static let empties = WordSet(
    "make makes making give gives giving get gets getting got go goes going come comes coming have has having bring "
      + "brings bringing soon will be being")

  /// Outcome nouns on both sides of a verb that adds nothing.
  private func identity(_ sentence: Sentence) -> Gate? {
    guard let link = sentence.tokens.first(where: { Self.links.contains(tokens[$0]) }),
      link > sentence.tokens.lowerBound, link + 1 < sentence.tokens.upperBound,
      !sentence.tokens.contains(where: { isChange($0) })
    else { return nil }
    let sides = [sentence.tokens.lowerBound..<link, (link + 1)..<sentence.tokens.upperBound]
    let areHollow = sides.allSatisfy { side in
      let words = side.filter { !tokens[$0].isFunctionWord }
      return !words.isEmpty && words.allSatisfy { reading.affirmed[$0].hasAny(Self.nouns.union(Self.plain)) }
        && words.contains { reading.affirmed[$0].hasAny(Self.nouns) }
    }
    return areHollow ? gate(.tautology, sentence) : nil
  }

  private static let links = WordSet("is are means mean equals brings bring")
  private static let plain = ConceptSet(.increase, .gain, .ease)

  private static let loud = ConceptSet(.hype, .superiority, .absolute, .vagueAuthority)
  private static let concrete = ConceptSet(
    .burden, .outcomeBad, .work, .stakeholder, .specification, .timeSaving, .loss, .evidenceSource, .verify)

  /// A form that nobody filled in, words for whoever grades, or loud words, or big ones, and nothing that anyone could
  /// check.
  private func hollow(_ sentence: Sentence) -> Gate? {
    // `Wow. And what does that cost you?` says nothing hollow, only how that sounds.
    if sentence.tokens.count == 1, answer.questions.contains(where: { !$0.isEmpty }) { return nil }
    if let blank = answer.utterance.blank(in: sentence) {
      return Gate(flag: .hollow, tokens: sentence.tokens, span: blank)
    }
    if let aside = reading.first(.exerciseTalk, in: sentence.tokens) { return gate(.hollow, sentence, aside.tokens) }
    if let guess = secondGuess(in: sentence) { return gate(.hollow, sentence, guess) }
    let said = reading.concepts(in: sentence.tokens)
    guard !isConcrete(sentence, said) else { return nil }
    let loud = reading.cues.first { cue in
      Self.loud.has(cue.concept) && !cue.isNegated && sentence.tokens.contains(cue.tokens.lowerBound)
    }
    if let loud { return gate(.hollow, sentence, loud.tokens) }
    guard said.has(.vagueOutcome), !said.has(.ease), said.hasAny(Self.changes) || !effects(in: sentence).isEmpty else {
      return nil
    }
    return gate(.hollow, sentence, reading.first(.vagueOutcome, in: sentence.tokens)?.tokens)
  }

  /// Of words that leave it open whether anything comes of it, the second: `might perhaps`. One alone is honest, and so is
  /// `maybe six an hour`.
  private func secondGuess(in sentence: Sentence) -> Range<Int>? {
    let known = Self.guesses
    let guesses = sentence.tokens.filter { known.contains(tokens[$0]) }
    guard let first = guesses.first, !hasFigure(sentence, where: { $0.value > 1 }) else { return nil }
    return guesses.first { tokens[$0].word != tokens[first].word }.map { $0..<$0 + 1 }
  }

  private static let guesses = WordSet(
    "may might could perhaps maybe possibly potentially potential conceivably theoretically theory luck knows depends "
      + "supposedly hopefully")

  private func isConcrete(_ sentence: Sentence, _ said: ConceptSet) -> Bool {
    if said.hasAny(Self.concrete) { return true }
    if sentence.tokens.contains(where: {
      reading.affirmed[$0].has(.outcomeGood) && !reading.affirmed[$0].has(.vagueOutcome)
    }) {
      return !said.hasAny([ConceptSet(.superiority, .hype)]) || !effects(in: sentence).isEmpty
    }
    let isOfCustomer =
      answer.hits.contains { sentence.tokens.contains($0.tokens.lowerBound) }
      || answer.mentions.contains { mention in mention.tokens.contains { sentence.tokens.contains($0) } }
    return hasFigure(sentence, where: \.isMeasure) || isOfCustomer
  }

  private func hasFigure(_ sentence: Sentence, where counts: (Quantity) -> Bool) -> Bool {
    answer.utterance.quantities.contains { sentence.tokens.contains($0.tokens.lowerBound) && counts($0) }
  }
}

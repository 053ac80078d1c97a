/// Acknowledge: takes what was said as legitimate, in its own words, before anything turns against it.
enum AcknowledgeRule: CriterionRule {
  static let criterion = Criterion.acknowledge

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    let words = signs.span(of: .acknowledge).map(answer.utterance.tokens(in:))
    let turn = words.flatMap { turnsAgainst($0, answer) }
    let specific = words.flatMap { specificWords($0, answer) }
    let reason = specific == nil ? nil : words.flatMap { self.reason($0, answer) }
    let isFormula = words.map { specific == nil && isCanned($0, answer) } ?? false
    let checks = [
      check("acknowledges", words.map { answer.span($0) }),
      check("does-not-turn-against-it", words != nil && turn == nil && !isStuffed(answer)),
      check("takes-up-what-was-said", specific),
      check("gives-a-reason-for-it", reason),
    ]
    let isLegitimising = !isFormula || answer.questions.contains { !$0.isEmpty }
    guard checks[0].passed, checks[1].passed, isLegitimising else { return level(checks[0].passed ? 1 : 0, checks) }
    return level(steps(checks), checks)
  }

  /// The first acknowledgement that speaks for the customer; legitimising one's own side does not count.
  static func acknowledgement(_ answer: Answer) -> Cue? {
    answer.reading.firstStated(.acknowledge) { cue in
      answer.isStatement(cue.tokens.lowerBound) && !isTag(cue, answer) && !isOwnSide(cue, answer)
        && !isOfOthers(cue, answer)
    }
  }

  private static let right = WordKey("right")
  private static let granted = WordSet("you that this it he she they which")
  private static let between = WordSet(
    "sounds seems feels looks well probably certainly clearly quite absolutely completely exactly perfectly so all the a"
  )

  /// `Four in five were right`, `the right order`: the word says of something else that it was so.
  private static func isOfOthers(_ cue: Cue, _ answer: Answer) -> Bool {
    let start = cue.tokens.lowerBound
    guard cue.tokens.count == 1, answer.tokens[start].word == right, start > 0, answer.tokens[start].gap < .comma,
      let sentence = answer.utterance.sentence(of: start)?.tokens, sentence.lowerBound < start
    else { return false }
    let subject = (sentence.lowerBound..<start).last {
      !WordSet.auxiliaries.contains(answer.tokens[$0]) && !between.contains(answer.tokens[$0])
    }
    return subject.map { !granted.contains(answer.tokens[$0]) } ?? false
  }

  /// `..., right?` asks to be acknowledged.
  private static func isTag(_ cue: Cue, _ answer: Answer) -> Bool {
    guard let sentence = answer.utterance.sentence(of: cue.tokens.lowerBound) else { return false }
    return cue.tokens.upperBound == sentence.tokens.upperBound && sentence.terminator == .question
      && cue.tokens.lowerBound > sentence.tokens.lowerBound
  }

  private static let ours = WordSet("our ours we")
  private static let theirs = WordSet("you your")

  /// `it is fair that our price is right`, `our price is fair`.
  private static func isOwnSide(_ cue: Cue, _ answer: Answer) -> Bool {
    guard let clause = answer.reading.clauses.first(where: { $0.tokens.contains(cue.tokens.lowerBound) }) else {
      return false
    }
    return clause.tokens.contains { ours.contains(answer.tokens[$0]) }
      && !clause.tokens.contains { theirs.contains(answer.tokens[$0]) }
  }

  /// `but` within eight words, with the seller's case behind it; `but tell me ...` only leads on.
  private static func turnsAgainst(_ words: Range<Int>, _ answer: Answer) -> Cue? {
    answer.reading.cues.first { other in
      guard other.concept == .adversative, other.tokens.lowerBound > words.lowerBound,
        other.tokens.lowerBound - words.upperBound <= 8
      else { return false }
      let asks = answer.questions.contains {
        $0.tokens.upperBound > other.tokens.lowerBound && $0.sentence.tokens.contains(other.tokens.lowerBound)
      }
      return !asks
    }
  }

  /// A stock phrase with nothing beside it: `I understand your concern.`, not `Fair point, it's a serious sum.`
  private static func isCanned(_ words: Range<Int>, _ answer: Answer) -> Bool {
    let canned = answer.reading.cues.filter { $0.concept == .cannedAcknowledge && $0.tokens.overlaps(words) }
    guard !canned.isEmpty, let sentence = answer.utterance.sentence(of: words.lowerBound)?.tokens else { return false }
    return !sentence.contains { index in
      answer.tokens[index].isContent && !words.contains(index) && !vague.contains(answer.tokens[index])
        && !canned.contains { $0.tokens.contains(index) }
    }
  }

  private static let vague = WordSet("concern concerns worry worries point question position feeling view thought")

  /// `Fair. Valid. Reasonable.`
  private static func isStuffed(_ answer: Answer) -> Bool {
    let sentences = answer.statements.filter { sentence in
      sentence.tokens.count <= 2 && answer.reading.concepts(in: sentence.tokens).has(.acknowledge)
    }
    return sentences.count >= 3
  }

  private static let world = ConceptSet(.money, .outcomeBad, .outcomeGood, .burden, .work, .stakeholder, .goal)

  /// A word of the objection in the sentence or in the next, or, where no line is known, something of the business.
  private static func specificWords(_ words: Range<Int>, _ answer: Answer) -> Range<Int>? {
    guard let sentence = answer.utterance.sentence(of: words.lowerBound) else { return nil }
    let stock = words == sentence.tokens ? words.lowerBound..<words.lowerBound : words
    let range = sentence.tokens.lowerBound..<(following(sentence, answer) ?? sentence).tokens.upperBound
    if let last = answer.heard.last {
      let shared = range.first { index in
        !stock.contains(index) && last.content.contains(answer.tokens[index].stem)
          && !answer.tokens[index].isFunctionWord
      }
      if let shared { return answer.tokens[shared].span }
      let mention = answer.mentions.first { $0.tokens.contains { range.contains($0) } }
      if let mention { return mention.tokens.first.map { answer.tokens[$0].span } }
      return answer.utterance.quantities.first { range.contains($0.tokens.lowerBound) && $0.isMeasure }?.span
    }
    return sentence.tokens.first { !stock.contains($0) && answer.reading.affirmed[$0].hasAny(world) }
      .map { answer.tokens[$0].span }
  }

  /// The statement behind a sentence: `That's a fair point. Fourteen thousand is a lot.`
  private static func following(_ sentence: Sentence, _ answer: Answer) -> Sentence? {
    answer.statements.first { $0.tokens.lowerBound == sentence.tokens.upperBound }
  }

  private static let reasons = WordSet("after because since given when with against without before until")

  /// What makes the concern legitimate: `after the last vendor`, `given what went wrong`.
  private static func reason(_ words: Range<Int>, _ answer: Answer) -> Range<Int>? {
    guard let sentence = answer.utterance.sentence(of: words.lowerBound)?.tokens else { return nil }
    return sentence.first { (words == sentence || !words.contains($0)) && reasons.contains(answer.tokens[$0]) }
      .map { answer.tokens[$0].span }
  }
}

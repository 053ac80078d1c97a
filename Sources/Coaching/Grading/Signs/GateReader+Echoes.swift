/// Answers that hand the customer's own words back.
extension GateReader {
  /// What only says that one has listened: `as you said`, `I hear you`, `thank you for sharing`.
  private static let manners = ConceptSet(
    .attribution, .acknowledge, .cannedAcknowledge, .thanks, .needExplicit, .checkBack)

  /// Before an objection, to say what one has heard is a move of its own and no echo; of loose text nobody knows what it
  /// answers.
  private var isPolite: Bool { answer.context.customer != nil && answer.context.rubric.judgesReplies }

  /// Nearly all words are the customer's own, and no effect is added to them.
  func parrot(_ sentence: Sentence) -> Gate? {
    if answer.heard.lines.isEmpty { return nil }
    let isPolite = isPolite
    if isPolite, let cue = AcknowledgeRule.acknowledgement(answer), sentence.tokens.contains(cue.tokens.lowerBound) {
      return nil
    }
    let content = Content(tokens, in: sentence.tokens)
    let names = ProductName.tokens(in: sentence.tokens, of: answer)
    let stems = zip(content.stems, content.tokens)
      .filter { !names.contains($1) && (isPolite || !reading.affirmed[$1].hasAny(Self.manners)) }
      .map(\.0)
    guard stems.count >= 2, content.stems.count >= 3, !addsEffect(sentence) else { return nil }
    // A sum adds its result.
    if answer.sums(in: sentence.tokens) { return nil }
    // In a discovery talk giving words back is the task; only a copy of them is an echo.
    if answer.context.rubric.judgesListening, !Pasting.isPasted(sentence.tokens, in: answer) { return nil }
    // Who says that they heard is echoing; who does not may be answering in the customer's words.
    let hasManners = reading.concepts(in: sentence.tokens).hasAny(Self.manners)
    let share = hasManners ? 60 : 75
    // By places, since a line is heavy to take out.
    let heard = answer.heard.lines
    let lines = heard.indices.filter {
      hasManners || isRestated(heard[$0], in: sentence) || !names.isEmpty && heard[$0].need == .explicit
    }
    let echoed = lines.contains { line in
      heard[line].source != .brief && stems.count(where: heard[line].content.contains) * 100 >= stems.count * share
    }
    let pooled = stems.count { stem in lines.contains { heard[$0].content.contains(stem) } }
    let isPooled = stems.count >= 4 && pooled * 100 >= stems.count * (hasManners ? 70 : 85)
    return echoed || isPooled ? gate(.parrot, sentence) : nil
  }

  private static let troubles = ConceptSet(.burden, .outcomeBad, .loss, .money)

  /// Said the way the customer said it. `Nobody waits till nine` answers "they wait till nine", and a wish that is told as
  /// come true is a promise: neither gives words back. With nothing put before the wish but the product's name it does.
  private func isRestated(_ line: HeardLine, in sentence: Sentence) -> Bool {
    let isNegated = sentence.tokens.contains { WordSet.negations.contains(tokens[$0]) }
    return line.isNegated == isNegated
      && (line.need != .explicit || sentence.tokens.contains { isTrouble($0, beside: line) })
  }

  /// Whether a word names a trouble that the wish itself does not name: `search` of `You will search every file by noon` is what
  /// she wished for.
  private func isTrouble(_ index: Int, beside wish: HeardLine) -> Bool {
    reading.affirmed[index].hasAny(Self.troubles) && !wish.content.contains(tokens[index].stem)
  }

  /// `You want the overtime down by a third, I hear you`: their wish, and nothing beside it.
  func restatesWish(_ sentence: Sentence) -> Gate? {
    guard !answer.heard.lines.isEmpty, !isPolite, !answer.context.rubric.judgesListening else { return nil }
    let clauses = reading.clauses.map(\.tokens).filter { sentence.tokens.contains($0.lowerBound) }
    let wishes = clauses.filter(isWish)
    if wishes.isEmpty { return nil }
    let rest = clauses.filter { !wishes.contains($0) && !reading.concepts(in: $0).hasAny(Self.manners) }
    guard rest.allSatisfy({ Content(tokens, in: $0).stems.count <= 1 || isHeard($0) }),
      sentence.tokens.contains(where: { tokens[$0].isContent && isHeard(tokens[$0]) })
    else { return nil }
    return gate(.parrot, sentence)
  }

  /// The customer, as its subject, wants something or has decided on it; not `the smaller bill that you asked for`. What
  /// stands before that is the customer's too.
  private func isWish(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      guard Self.wishes.contains(tokens[index]) else { return false }
      let before = max(clause.lowerBound, index - 3)..<index
      return before.contains { subject in
        reading.affirmed[subject].has(.customer)
          && (subject < clause.lowerBound + 3
            || Self.joints.contains(tokens[subject - 1]) && isHeard(clause.lowerBound..<subject))
      }
    }
  }

  /// Whether words that look like an echo leave so much of each line aside that they may be an answer: who gives a trouble back
  /// gives back nearly all of it, and a wish given back stays a wish however little of it is left.
  static func mayBeOwn(_ gate: Gate, in answer: Answer) -> Bool {
    let names = ProductName.tokens(in: gate.tokens, of: answer)
    let content = Content(answer.tokens, in: gate.tokens)
    let stems = zip(content.stems, content.tokens)
      .filter { !names.contains($1) && !answer.reading.affirmed[$1].hasAny(manners) }
      .map(\.0)
    let lines = answer.heard.lines.map { ($0.need, $0.content) }
    let wished = stems.count { stem in lines.contains { $0 == .explicit && $1.contains(stem) } }
    guard wished * 2 < stems.count else { return false }
    let addsWord = stems.contains { stem in !lines.contains { $1.contains(stem) } }
    let most = addsWord ? mostBesideAWord : mostAlone
    return lines.allSatisfy { _, line in
      line.stems.count < 2 || stems.count(where: line.contains) * 100 <= line.stems.count * most
    }
  }

  /// How much of a line an answer may hold, in hundredths: with a word of its own, and without.
  private static let mostBesideAWord = 84
  private static let mostAlone = 67

  private static let joints = WordSet("and so but because")

  /// After an echo, the same once more: `Home by five.` Who goes on to `you` or to what will be promises it.
  func goesOn(_ sentence: Sentence, after gate: Gate?) -> Gate? {
    guard let gate, gate.flag == .parrot, gate.tokens.upperBound <= sentence.tokens.lowerBound,
      Content(tokens, in: gate.tokens.upperBound..<sentence.tokens.lowerBound).stems.isEmpty,
      !Content(tokens, in: sentence.tokens).stems.isEmpty, isHeard(sentence.tokens)
    else { return nil }
    let promises = sentence.tokens.contains {
      reading.affirmed[$0].has(.customer) || Self.modals.contains(tokens[$0])
    }
    return promises ? nil : self.gate(.parrot, sentence)
  }

  /// Whether it holds no word that the customer has not said, manners apart.
  private func isHeard(_ range: Range<Int>) -> Bool {
    Content(tokens, in: range).tokens.allSatisfy {
      reading.affirmed[$0].hasAny(Self.manners) || isHeard(tokens[$0])
    }
  }

  private func isHeard(_ token: Token) -> Bool { answer.heard.lines.contains { $0.content.contains(token.stem) } }

  private static let modals = WordSet("will would can could shall should may might")
  private static let wishes = WordSet(
    "want wants wanted wish wished hope hoping aim aims aiming like decided promised asked")

  /// A change that none of the customer's lines named, or something new that follows from what was said.
  func addsEffect(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { index in
      let concepts = reading.affirmed[index]
      if concepts.has(.connector), index > sentence.tokens.lowerBound || !tokens[index].isFunctionWord {
        return !isHeard(index + 1..<sentence.tokens.upperBound)
      }
      return concepts.hasAny(Self.deeds) && !tokens[index].isFunctionWord
        && !isHeard(tokens[index])
    }
  }

  private static let deeds = changes.union(ConceptSet(.workVerb))
}

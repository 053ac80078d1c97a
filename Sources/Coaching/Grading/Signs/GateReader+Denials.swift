/// Answers that take the good effect back.
extension GateReader {
  /// `This will not lift your margin`: the opposite of an outcome.
  func negated(_ sentence: Sentence) -> Gate? {
    if let words = plainDenial(in: sentence) { return gate(.negated, sentence, words) }
    guard effects(in: sentence).allSatisfy({ $0.kind == .general }) else { return nil }
    let reader = EffectReader(reading, terms: [], tracked: [], goals: [])
    return reader.deniedEffect(in: sentence.tokens).map { gate(.negated, sentence, $0.tokens) }
  }

  /// `It will not bring your no-shows under ten percent`: what was asked about, as subject, does no good.
  private func plainDenial(in sentence: Sentence) -> Range<Int>? {
    for not in sentence.tokens.dropFirst(2).dropLast() where Self.nots.contains(tokens[not]) {
      guard Self.topics.contains(tokens[not - 2]), WordSet.auxiliaries.contains(tokens[not - 1]),
        doesGood(not + 1, before: sentence.tokens.upperBound)
      else { continue }
      return not - 2..<not + 2
    }
    return nil
  }

  /// Whether the verb at `verb` moves something the way a customer wants it.
  private func doesGood(_ verb: Int, before end: Int) -> Bool {
    let rest = verb + 1..<end
    if Self.carries.contains(tokens[verb]) { return rest.contains { Self.directions.contains(tokens[$0]) } }
    guard Self.betters.contains(tokens[verb]), let next = rest.first, tokens[next].word != Self.into else {
      return false
    }
    return !rest.contains { reading.affirmed[$0].has(.outcomeGood) || reading.negated[$0].has(.outcomeGood) }
  }

  private static let nots = WordSet("not never")
  private static let topics = WordSet("it this that they these nothing")
  private static let carries = WordSet("bring get take")
  private static let directions = WordSet("down under below")
  private static let betters = WordSet("save help fix solve free shorten lower reduce cut speed")
  private static let into = WordKey("into")

  /// `It was meant to save four hours. It never did.`: the second sentence says no more than that the first is not so.
  func takenBack(_ sentence: Sentence) -> Gate? {
    guard reading.concepts(in: sentence.tokens).hasAny(Self.changes),
      let next = answer.utterance.sentence(of: sentence.tokens.upperBound), next.tokens.count <= 5,
      next.terminator != .question,
      next.tokens.allSatisfy({ !tokens[$0].isContent || Self.nots.contains(tokens[$0]) }),
      next.tokens.contains(where: { Self.nots.contains(tokens[$0]) }),
      next.tokens.prefix(2).contains(where: { Self.topics.contains(tokens[$0]) })
    else { return nil }
    let both = sentence.tokens.lowerBound..<next.tokens.upperBound
    return Gate(flag: .negated, tokens: both, span: answer.span(next.tokens))
  }
}

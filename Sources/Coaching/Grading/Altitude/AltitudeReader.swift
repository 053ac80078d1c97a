/// Judges how high an answer reaches by the structure of its cues; the best part of a long answer counts.
struct AltitudeReader {
  let answer: Answer
  let gates: [Gate]
  let models: FittedModels
  var reading: Reading { answer.reading }

  /// The best unit, nil where nothing is stated; and the sentences that only pad it.
  func read() -> (best: AltitudeUnit?, idle: [Range<Int>]) {
    let units = units().map(unit)
    let best = units.max { ($0.level.rawValue, $0.score) < ($1.level.rawValue, $1.score) }
    guard let best, best.level > .feature else { return (best, []) }
    let sentences = Set(answer.statements.map(\.tokens))
    let idle = units.filter { sentences.contains($0.tokens) && $0.level <= .feature && isPadding($0.tokens) }
    return (best, idle.map(\.tokens))
  }

  /// Beside a sentence that says what gets better, one that neither takes up what was heard nor backs up what is said.
  private func isPadding(_ tokens: Range<Int>) -> Bool {
    !reading.concepts(in: tokens).union(reading.negatedConcepts(in: tokens)).hasAny(Self.support)
  }

  private static let support = ConceptSet(
    .attribution, .checkBack, .verify, .evidenceSource, .waitingCost, .acknowledge, .limit, .ownIt)

  /// Each statement, and each pair of which the second follows from the first.
  private func units() -> [Range<Int>] {
    var units: [Range<Int>] = []
    var last: Range<Int>?
    for sentence in answer.statements {
      units.append(sentence.tokens)
      if let last, last.upperBound == sentence.tokens.lowerBound, followsOn(sentence.tokens), !isGated(last) {
        units.append(last.lowerBound..<sentence.tokens.upperBound)
      }
      last = sentence.tokens
    }
    return units
  }

  private static let pointers = WordSet("that this it so which those these they")

  private func followsOn(_ tokens: Range<Int>) -> Bool {
    Self.pointers.contains(reading.tokens[tokens.lowerBound])
      || reading.affirmed[tokens.lowerBound].has(.connector)
  }

  private func isGated(_ tokens: Range<Int>) -> Bool { gates.contains { $0.tokens.overlaps(tokens) } }

  private func unit(_ tokens: Range<Int>) -> AltitudeUnit {
    let concepts = reading.concepts(in: tokens)
    let effects = answer.effects.filter { tokens.contains($0.tokens.lowerBound) }
    let facts = UnitFacts(answer, tokens, concepts, effects)
    var unit = AltitudeUnit(tokens: tokens, level: facts.wording, support: facts.support, isThin: facts.isThin)
    unit.claim = facts.claim
    unit.effect = effects.first.map { answer.span($0.tokens) }
    unit.need = facts.customerWords
    unit.result = effects.first { $0.kind == .outcome }.map { answer.span($0.tokens) }
    if isGated(tokens) {
      unit.level = .none
      unit.support = 0
      unit.isThin = false
    } else if let fitted = fitted(tokens, facts) {
      unit.fitted = fitted
      // A result without a word on how it comes about is praise, however large.
      unit.level = facts.saysHow ? fitted.level : min(fitted.level, .benefit)
    }
    return unit
  }

  /// What the model says of the stretch; what it cannot know is that the words are this customer's.
  private func fitted(_ tokens: Range<Int>, _ facts: UnitFacts) -> FittedAltitude? {
    guard var fitted = models.altitude(of: reading, in: tokens) else { return nil }
    if facts.wording >= .feature { fitted.claims += FittedAltitude.ruleAgrees }
    return facts.namesOwnEffect ? fitted.raised : fitted
  }
}

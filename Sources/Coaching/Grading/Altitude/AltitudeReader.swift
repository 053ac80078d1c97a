/// Judges how high an answer reaches by the structure of its cues; the best part of a long answer counts.
struct AltitudeReader {
  private let answer: Answer
  private let gates: [Gate]
  private let models: FittedModels
  /// The words that propose a next step.
  private let step: Range<Int>?
  /// What the model says of all of it.
  private let whole: FittedAltitude?
  private var reading: Reading { answer.reading }

  init(answer: Answer, gates: [Gate], step: Range<Int>?, models: FittedModels) {
    (self.answer, self.gates, self.step, self.models) = (answer, gates, step, models)
    whole = models.altitude(of: answer, in: answer.tokens.indices)
  }
}

extension AltitudeReader {
  func read() -> AltitudeReading {
    var units = units()
    // What stands behind a limit is not made smaller by it.
    units += answer.statements.compactMap { behindLimit($0.tokens) }.map { rest in
      var unit = unit(rest)
      unit.inContext = nil
      return unit
    }
    var reading = AltitudeReading()
    reading.best = units.max { ($0.level.rawValue, $0.score) < ($1.level.rawValue, $1.score) } ?? nothing
    let sentences = answer.statements.map(\.tokens)
    reading.denied = sentences.filter { tokens in units.contains { $0.tokens == tokens && $0.isDenied } }
    guard let best = reading.best, best.level > .feature else { return reading }
    let needed = min(best.level, .benefit)
    reading.idle = sentences.filter { !carries($0, units, needed) && !supports($0) }
    return reading
  }

  /// Whether a sentence reaches `needed`, alone or by what it adds to its neighbour.
  private func carries(_ sentence: Range<Int>, _ units: [AltitudeUnit], _ needed: Altitude) -> Bool {
    units.contains { unit in
      guard unit.level >= needed, unit.tokens.overlaps(sentence) else { return false }
      let others = units.filter { unit.tokens.overlaps($0.tokens) && !$0.tokens.overlaps(sentence) }
      return others.allSatisfy { $0.level < unit.level }
    }
  }

  /// Beside a sentence that says what gets better, one that takes up what was heard or weighs the cost.
  private func supports(_ tokens: Range<Int>) -> Bool {
    let said = reading.concepts(in: tokens)
    if said.hasAny(Self.weighing) {
      // `the turbine stands still for twenty minutes` weighs nothing of theirs.
      let hasEffect = answer.effects.contains { tokens.contains($0.tokens.lowerBound) }
      let heard = answer.heardTokens(in: tokens).filter { !reading.affirmed[$0].hasAny(Self.weighing) }
      return hasEffect && said.has(.customer) || !heard.isEmpty
    }
    guard said.has(.attribution) || said.has(.customer) || said.hasAny(Self.gains) else { return false }
    return answer.heardTokens(in: tokens).count >= (said.has(.attribution) ? 1 : 2)
  }

  private static let weighing = ConceptSet(.waitingCost, .payback)
  private static let gains = ConceptSet(.gain, .decrease, .stop, .timeSaving, .payback)

  /// Each statement, and each pair of which the second follows from the first and may add to it.
  private func units() -> [AltitudeUnit] {
    var units: [AltitudeUnit] = []
    var last: Range<Int>?
    for tokens in answer.statements.map(\.tokens) {
      let sentence = unit(tokens)
      units.append(sentence)
      if let last, last.upperBound == tokens.lowerBound, followsOn(tokens), !isGated(last), mayAdd(sentence) {
        units.append(unit(last.lowerBound..<tokens.upperBound))
      }
      last = tokens
    }
    return units
  }

  /// Below these log-odds of an effect a sentence is a fact about something: what stands before it gains nothing by it.
  private static let addsFrom = -1.0

  private func mayAdd(_ sentence: AltitudeUnit) -> Bool { sentence.fitted.map { $0.effect >= Self.addsFrom } ?? true }

  /// `I can't promise you a top mark, but you show in a minute who was on shift`: what is said to hold, beside what is not
  /// promised.
  private func behindLimit(_ sentence: Range<Int>) -> Range<Int>? {
    guard reading.everything.has(.adversative) else { return nil }
    let turn = sentence.dropFirst(3).first { reading.affirmed[$0].has(.adversative) }
    guard let turn, turn + 3 < sentence.upperBound, reading.concepts(in: sentence.lowerBound..<turn).has(.limit) else {
      return nil
    }
    return turn + 1..<sentence.upperBound
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
    unit.fitted = fitted(tokens, facts)
    unit.inContext = unit.fitted.flatMap { whole.map($0.seen) }
    if isGated(tokens) {
      unit.level = .none
      unit.isWithheld = true
    } else if let fitted = unit.fitted {
      // A result without a word on how it comes about is praise, however large.
      unit.level = facts.saysHow ? fitted.level : min(fitted.level, .benefit)
      if isTalk(unit) { unit.level = .none }
    }
    return unit
  }

  /// Sympathy or pressure in which nothing gets better, or a next step without a word on what comes of it.
  private func isTalk(_ unit: AltitudeUnit) -> Bool {
    let concepts = reading.concepts(in: unit.tokens)
    return unit.effect == nil && concepts.hasAny(Self.moods) && !concepts.hasAny(Self.gains)
      || step?.overlaps(answer.span(unit.tokens)) == true && !concepts.hasAny(Self.links)
  }

  private static let moods = ConceptSet(.acknowledge, .pressure)
  private static let links = ConceptSet(.connector, .because)

  /// What the model says of the stretch; a word or two in which the rules find nothing (`Spot on.`, not `Nobody waits.`)
  /// tell it too little.
  private func fitted(_ tokens: Range<Int>, _ facts: UnitFacts) -> FittedAltitude? {
    guard tokens.count > 2 || facts.wording > .none || reading.concepts(in: tokens).has(.negator) else { return nil }
    let isWhole = tokens == answer.tokens.indices
    guard var fitted = isWhole ? whole : models.altitude(of: answer, in: tokens) else { return nil }
    if facts.wording >= .feature {
      let mayMistake = reading.concepts(in: tokens).has(.sellerFact) || isMostlyHeard(tokens)
      fitted.claims += mayMistake ? FittedAltitude.ruleHalfAgrees : FittedAltitude.ruleAgrees
    }
    if answer.hits.contains(where: { tokens.contains($0.tokens.lowerBound) && ($0.isOfProduct || $0.isOfCustomer) }) {
      fitted.claims += FittedAltitude.listed
    }
    if !reading.concepts(in: tokens).hasAny(Self.turns) { fitted.denied -= FittedAltitude.straight }
    return fitted
  }

  /// Two thirds of what it talks about is what the customer talked about.
  private func isMostlyHeard(_ tokens: Range<Int>) -> Bool {
    if answer.heard.lines.isEmpty { return false }
    let content = Content(answer.tokens, in: tokens)
    let heard = content.stems.count { stem in answer.heard.lines.contains { $0.content.contains(stem) } }
    return content.stems.count >= 2 && heard * 3 >= content.stems.count * 2
  }

  /// What takes a gain back, or may: `Your staff will be happier` has nothing of it.
  private static let turns = ConceptSet(.negator, .persistence, .worsening, .loss, .hedge, .adversative)

  /// Where nothing is stated no credit is given, and what was only asked can still be told apart.
  private var nothing: AltitudeUnit? {
    guard let whole else { return nil }
    var unit = AltitudeUnit(tokens: answer.tokens.indices, level: .none, support: 0, isThin: false)
    unit.fitted = whole
    unit.isWithheld = true
    return unit
  }
}

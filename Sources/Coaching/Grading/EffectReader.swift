/// Finds effects by composing cues: a change (`falls`, `no more`, `lifts`) and what changes (`queues`, `margin`).
///
/// `costs fall` is an effect and `costs rise` is none; `no queue` is one, because a trouble is negated; a negated
/// improvement (`will not lift margin`) is the opposite of one.
struct EffectReader {
  private let reading: Reading
  private let termTokens: [Bool]
  private let trackedTokens: [Bool]

  /// `terms`: tokens of the scenario's terms; `tracked`: those of its KPIs and goals.
  init(_ reading: Reading, terms: [Range<Int>], tracked: [Range<Int>]) {
    self.reading = reading
    termTokens = Self.marks(terms, reading.tokens.count)
    trackedTokens = Self.marks(tracked, reading.tokens.count)
  }

  private static func marks(_ ranges: [Range<Int>], _ count: Int) -> [Bool] {
    var marks = Array(repeating: false, count: count)
    for range in ranges { for index in range { marks[index] = true } }
    return marks
  }
}

extension EffectReader {
  private static let changes = ConceptSet(.gain, .increase, .decrease, .stop, .timeSaving, .ease)
  private static let tracked = ConceptSet(.outcomeGood, .outcomeBad, .goal, .money)
  private static let troubles = ConceptSet(.burden, .outcomeBad, .loss)
  private static let lessIsBetter = ConceptSet(.money, .work)
  private static let world = ConceptSet(
    .outcomeGood, .outcomeBad, .goal, .money, .burden, .loss, .work, .stakeholder)

  /// The effect of each clause that has one.
  func effects() -> [Effect] {
    reading.clauses.indices.compactMap { effect(of: $0) }
  }

  private func effect(of clause: Int) -> Effect? {
    let tokens = reading.clauses[clause].tokens
    let said = reading.concepts(in: tokens)
    let denied = reading.negatedConcepts(in: tokens)
    guard let kind = kind(said, denied, reading.clauses[clause]) else { return nil }
    return Effect(kind: kind, clause: clause, tokens: core(of: tokens))
  }

  private func kind(_ said: ConceptSet, _ denied: ConceptSet, _ clause: Clause) -> Effect.Kind? {
    let hasTerm = clause.tokens.contains { termTokens[$0] }
    let hasTracked = said.hasAny(Self.tracked) || clause.tokens.contains { trackedTokens[$0] }
    if changesWorld(said, hasTerm: hasTerm) || relieves(said, denied) {
      return hasTracked || denied.has(.outcomeBad) ? .outcome : .operational
    }
    if said.has(.timeSaving) { return hasTracked ? .outcome : .operational }
    if hasTracked, clause.joint == .consequence, isResult(said) { return .outcome }
    if said.has(.gain) && (said.has(.customer) || said.has(.stakeholder)) { return .operational }
    if said.hasAny([ConceptSet(.gain, .ease)]) { return .general }
    return nil
  }

  /// A change in the right direction of something in the customer's world.
  private func changesWorld(_ said: ConceptSet, hasTerm: Bool) -> Bool {
    if said.has(.gain), said.hasAny(Self.world) || hasTerm { return true }
    if said.has(.increase), said.has(.outcomeGood) || hasTerm && !said.has(.outcomeBad) { return true }
    let isTrouble = said.hasAny(Self.troubles)
    if said.has(.decrease), isTrouble || !said.has(.outcomeGood) && (said.hasAny(Self.lessIsBetter) || hasTerm) {
      return true
    }
    return said.has(.stop) && (said.hasAny(Self.troubles) || said.has(.stakeholder) || hasTerm)
  }

  /// Trouble that is negated: `nobody waits`, `no fines`.
  private func relieves(_ said: ConceptSet, _ denied: ConceptSet) -> Bool {
    denied.hasAny(Self.troubles) && !denied.hasAny([ConceptSet(.decrease, .stop, .gain)])
  }

  /// `..., and that is margin`: a consequence that names what management tracks; `so costs rise` is no gain.
  private func isResult(_ said: ConceptSet) -> Bool {
    let isWrong = said.has(.increase) && said.has(.outcomeBad) || said.has(.decrease) && said.has(.outcomeGood)
    return !isWrong && !said.has(.loss)
  }

  /// From the first to the last token that carries the effect.
  private func core(of tokens: Range<Int>) -> Range<Int> {
    let bearing: ConceptSet = Self.changes.union(Self.world)
    let bearers = tokens.filter {
      reading.affirmed[$0].hasAny(bearing) || reading.negated[$0].hasAny(bearing) || termTokens[$0]
    }
    guard let first = bearers.first, let last = bearers.last else { return tokens }
    return first..<(last + 1)
  }

  /// The first improvement that a negation takes back: `does not cut costs`.
  func deniedEffect(in range: Range<Int>) -> Cue? {
    let denied = reading.negatedConcepts(in: range)
    let all = denied.union(reading.concepts(in: range))
    return reading.cues.first { cue in
      guard cue.isNegated, range.contains(cue.tokens.lowerBound) else { return false }
      return cue.concept == .gain || cue.concept == .timeSaving
        || cue.concept == .increase && all.has(.outcomeGood)
        || cue.concept == .decrease && all.hasAny([ConceptSet(.outcomeBad, .burden)])
        || cue.concept == .stop && denied.hasAny(Self.troubles)
    }
  }
}

/// Finds effects by composing cues: a change (`falls`, `no more`, `lifts`) and what changes (`queues`, `margin`).
///
/// `costs fall` is an effect and `costs rise` is none; `no queue` is one, because a trouble is negated; a negated
/// improvement (`will not lift margin`) is the opposite of one.
struct EffectReader {
  private let reading: Reading
  /// Empty where there are none, as in loose text.
  private let termTokens: [Bool]
  private let trackedTokens: [Bool]
  /// First tokens of figures that the customer named.
  private let goalTokens: [Int]

  /// `terms`: tokens of the scenario's terms and of the customer's own words; `tracked`: those of KPIs and goals.
  init(_ reading: Reading, terms: [Range<Int>], tracked: [Range<Int>], goals: [Int]) {
    self.reading = reading
    termTokens = Self.marks(terms, reading.tokens.count)
    trackedTokens = Self.marks(tracked, reading.tokens.count)
    goalTokens = goals
  }

  private static func marks(_ ranges: [Range<Int>], _ count: Int) -> [Bool] {
    if ranges.isEmpty { return [] }
    var marks = Array(repeating: false, count: count)
    for range in ranges { for index in range { marks[index] = true } }
    return marks
  }
}

extension EffectReader {
  private func isTerm(_ token: Int) -> Bool { !termTokens.isEmpty && termTokens[token] }

  static let changes = ConceptSet(.gain, .increase, .decrease, .stop, .timeSaving, .ease)
  private static let tracked = ConceptSet(.outcomeGood, .outcomeBad, .goal, .money)
  private static let troubles = ConceptSet(.burden, .outcomeBad, .loss)
  private static let lessIsBetter = ConceptSet(.money, .work, .stakeholder)
  private static let moreIsBetter = ConceptSet(.work, .stakeholder)
  private static let notMore = ConceptSet(.burden, .outcomeBad, .specification, .capability, .productSubject)
  private static let general = ConceptSet(.gain, .ease)
  private static let less = WordSet("fewer less lower smaller shorter lighter half")
  private static let world = ConceptSet(
    .outcomeGood, .outcomeBad, .goal, .money, .burden, .loss, .work, .stakeholder)

  /// The effect of each clause that has one.
  func effects() -> [Effect] {
    reading.clauses.indices.compactMap { effect(of: $0) }
  }

  /// As `effects`, of those that begin within `range`; the clauses beside it are not looked at.
  func effects(in range: Range<Int>) -> [Effect] {
    reading.clauses.indices.compactMap { clause in
      guard reading.clauses[clause].tokens.overlaps(range), let effect = effect(of: clause),
        range.contains(effect.tokens.lowerBound)
      else { return nil }
      return effect
    }
  }

  private func effect(of clause: Int) -> Effect? {
    let tokens = stated(reading.clauses[clause].tokens)
    let said = reading.concepts(in: tokens)
    let denied = reading.negatedConcepts(in: tokens)
    guard !said.has(.processRemark), !isDescription(said),
      let kind = kind(said, denied, Clause(tokens: tokens, joint: reading.clauses[clause].joint))
    else {
      return nil
    }
    return Effect(kind: kind, clause: clause, tokens: core(of: tokens))
  }

  /// `uses a water reclaim tank`: what a product has, told in its own terms.
  private func isDescription(_ said: ConceptSet) -> Bool {
    said.has(.capability) && said.has(.specification) && !said.hasAny(Self.ofCustomer) && !said.has(.ease)
      && !said.has(.timeSaving)
  }

  private static let ofCustomer = ConceptSet(
    .customer, .stakeholder, .outcomeGood, .outcomeBad, .goal, .burden, .decrease, .stop)

  private func kind(_ said: ConceptSet, _ denied: ConceptSet, _ clause: Clause) -> Effect.Kind? {
    let hasTerm = clause.tokens.contains(where: isTerm)
    let hasTracked =
      said.hasAny(Self.tracked) || !trackedTokens.isEmpty && clause.tokens.contains { trackedTokens[$0] }
    if changesWorld(said, hasTerm: hasTerm) || relieves(said, denied) {
      return hasTracked || denied.has(.outcomeBad) ? .outcome : .operational
    }
    if said.has(.timeSaving) {
      // `You find things quicker` holds for anybody; `your invoices leave sooner` is about this work.
      return hasTracked ? .outcome : said.hasAny(Self.world) || hasTerm ? .operational : .general
    }
    if hasTracked, clause.joint == .consequence, isResult(said), followsContent(clause) { return .outcome }
    if said.has(.gain) && (said.has(.customer) || said.has(.stakeholder)) { return .operational }
    if isReached(clause) { return .outcome }
    let isLess = said.has(.decrease) && clause.tokens.contains { Self.less.contains(reading.tokens[$0]) }
    let isGeneral = said.hasAny(Self.general) || isLess && !said.has(.outcomeGood)
    return isGeneral || isComparative(clause) ? .general : nil
  }

  /// `gets you under two hours`: a figure that the customer named is reached.
  private func isReached(_ clause: Clause) -> Bool {
    goalTokens.contains { index in
      clause.tokens.contains(index)
        && (max(index - 2, clause.tokens.lowerBound)..<index).contains {
          Self.reaching.contains(reading.tokens[$0])
        }
    } && (clause.joint == .consequence || !reading.concepts(in: clause.tokens).hasAny(Self.wishes))
  }

  private static let reaching = WordSet("under below over above to at towards toward past within in inside")
  private static let wishes = ConceptSet(.needExplicit, .attribution)

  /// `gentler than`, `more evenly than`: better than something, whatever it is.
  private func isComparative(_ clause: Clause) -> Bool {
    let end = clause.tokens.upperBound
    guard end < reading.tokens.count, reading.tokens[end].word == Self.than else { return false }
    return (clause.tokens.lowerBound..<end).suffix(3).contains {
      reading.utterance.word(at: $0, endsIn: "er") || reading.tokens[$0].word == Self.more
    }
  }

  /// The clause without what it is compared with: `faster than by hand` does not speak of hands.
  private func stated(_ clause: Range<Int>) -> Range<Int> {
    guard let than = clause.dropFirst().first(where: { reading.tokens[$0].word == Self.than }),
      !Self.beforeThan.contains(reading.tokens[than - 1])
    else { return clause }
    return clause.lowerBound..<than
  }

  private static let than = WordKey("than")
  private static let more = WordKey("more")
  private static let beforeThan = WordSet("rather other less more fewer")

  /// A change in the right direction of something in the customer's world.
  private func changesWorld(_ said: ConceptSet, hasTerm: Bool) -> Bool {
    if said.has(.gain), said.hasAny(Self.world) || hasTerm { return true }
    if said.has(.increase), said.has(.outcomeGood) || hasTerm && !said.has(.outcomeBad) { return true }
    if said.has(.increase), said.hasAny(Self.moreIsBetter), !said.hasAny(Self.notMore) { return true }
    let isTrouble = said.hasAny(Self.troubles)
    if said.has(.decrease), isTrouble || !said.has(.outcomeGood) && (said.hasAny(Self.lessIsBetter) || hasTerm) {
      return true
    }
    return said.has(.stop) && (said.hasAny(Self.troubles) || said.hasAny(Self.lessIsBetter) || hasTerm)
  }

  /// Trouble that is negated: `nobody waits`, `no fines`.
  private func relieves(_ said: ConceptSet, _ denied: ConceptSet) -> Bool {
    denied.hasAny(Self.troubles) && !denied.hasAny([ConceptSet(.decrease, .stop, .gain)])
  }

  /// The clause before says something that could have a result.
  private func followsContent(_ clause: Clause) -> Bool {
    guard let before = reading.clauses.last(where: { $0.tokens.upperBound == clause.tokens.lowerBound }) else {
      return false
    }
    let said = reading.concepts(in: before.tokens).union(reading.negatedConcepts(in: before.tokens))
    return said.hasAny(Self.causes) || before.tokens.contains(where: isTerm)
  }

  private static let causes = changes.union(world).union(ConceptSet(.specification, .productSubject))

  /// `..., and that is margin`: a consequence that names what management tracks; `so costs rise` is no gain.
  private func isResult(_ said: ConceptSet) -> Bool {
    let isWrong = said.has(.increase) && said.has(.outcomeBad) || said.has(.decrease) && said.has(.outcomeGood)
    return !isWrong && !said.has(.loss)
  }

  /// From the first to the last token that carries the effect.
  private func core(of tokens: Range<Int>) -> Range<Int> {
    let bearing: ConceptSet = Self.changes.union(Self.world)
    let bears = { (token: Int) in
      reading.affirmed[token].hasAny(bearing) || reading.negated[token].hasAny(bearing) || isTerm(token)
    }
    guard let first = tokens.first(where: bears), let last = tokens.last(where: bears) else { return tokens }
    return first..<(last + 1)
  }

  /// The first clause in which something gets worse for the customer: `your backlog gets bigger`, `revenue comes down`.
  func wrongWay(in range: Range<Int>) -> Range<Int>? {
    reading.clauses.first { clause in
      guard range.contains(clause.tokens.lowerBound) else { return false }
      let said = reading.concepts(in: clause.tokens)
      guard !said.hasAny([ConceptSet(.stop, .waitingCost)]) else { return false }
      let grows = said.has(.increase) && !said.has(.decrease)
      let shrinks = said.has(.decrease) && !said.has(.increase)
      return grows && (said.hasAny(Self.troubles) || said.has(.money) && !said.has(.outcomeGood))
        || shrinks && said.has(.outcomeGood) && !said.hasAny(Self.troubles)
        || said.has(.loss) && said.has(.customer) && !said.hasAny([ConceptSet(.decrease, .gain)])
    }?.tokens
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

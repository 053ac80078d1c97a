/// The yes/no facts about one unit from which its altitude follows.
struct UnitFacts {
  private let answer: Answer
  private let tokens: Range<Int>
  private let concepts: ConceptSet
  private let effects: [Effect]
  private let speaksOfCustomer: Bool

  init(_ answer: Answer, _ tokens: Range<Int>, _ concepts: ConceptSet, _ effects: [Effect]) {
    self.answer = answer
    self.tokens = tokens
    self.concepts = concepts
    self.effects = effects
    speaksOfCustomer = answer.speaksOfCustomer(tokens)
  }

  private var reading: Reading { answer.reading }

  /// The level by wording alone.
  var wording: Altitude {
    if isSellerFact { return .feature }
    if concepts.has(.offload) && !hasOutcome { return .none }
    if effects.isEmpty && concepts.hasAny(Self.remarks) { return .none }
    guard !effects.isEmpty else { return isClaim || describes ? .feature : .none }
    let isForCustomer = isAddressed || speaksOfCustomer && (!isGeneral || hasOutcome) || !isGeneral && hasConcreteEffect
    guard effects.contains(where: { $0.kind != .general }), isForCustomer else { return .advantage }
    return hasOutcome && hasMechanism ? .outcome : .benefit
  }

  /// Speaks to the customer or of people in their business, and not of companies in general.
  private var isAddressed: Bool {
    let isNamed = concepts.has(.customer) || concepts.has(.stakeholder) && !concepts.has(.seller)
    return isNamed && !concepts.has(.genericTie)
  }

  private static let remarks = ConceptSet(.brochure, .processRemark, .demo, .emptyCloser)

  /// The firm's own history or size, even where something was won or grew.
  private var isSellerFact: Bool {
    concepts.has(.sellerFact) && (concepts.has(.seller) || !speaksOfCustomer) && !concepts.has(.customer)
  }

  /// Said of the product, of the seller, or of companies in general.
  private var isGeneral: Bool {
    concepts.has(.seller) || concepts.has(.productSubject) || concepts.has(.genericTie) || beginsWithIt
  }

  private var beginsWithIt: Bool {
    Self.pointers.contains(reading.tokens[tokens.lowerBound])
  }

  private static let pointers = WordSet("it this")

  private static let concrete = ConceptSet(.burden, .work, .goal, .stakeholder, .outcomeBad, .outcomeGood)

  private var hasConcreteEffect: Bool {
    hasOutcome || effects.contains { $0.kind == .operational && reading.concepts(in: $0.tokens).hasAny(Self.concrete) }
      || effects.contains { reading.negatedConcepts(in: $0.tokens).hasAny(Self.concrete.union(ConceptSet(.loss))) }
  }

  private var hasOutcome: Bool { effects.contains { $0.kind == .outcome } }

  private static let claims = ConceptSet(.specification, .productSubject, .sellerFact, .seller)

  /// Something about product, service or seller.
  private var isClaim: Bool {
    claim != nil || concepts.has(.specification) || reading.affirmed[tokens.lowerBound].has(.capability)
      || concepts.has(.capability) && concepts.hasAny(Self.claims)
      || answer.hits.contains { tokens.contains($0.tokens.lowerBound) && $0.isOfProduct }
  }

  /// A plain statement about the seller's side in words that no lexicon knows: `The chemical is a compound made in Cork.`
  private var describes: Bool {
    let start = tokens.first { !reading.affirmed[$0].has(.filler) } ?? tokens.lowerBound
    guard tokens.count >= 4, Self.describers.contains(reading.tokens[start]), !concepts.hasAny(Self.talk) else {
      return false
    }
    return !speaksOfCustomer
  }

  private static let describers = WordSet("it the our we this each every all these they")
  private static let talk = ConceptSet(
    .acknowledge, .processRemark, .emptyCloser, .hype, .superiority, .vagueAuthority, .offload, .argue, .blame,
    .checkBack,
    .smallTalk, .brochure, .pressure, .thanks, .greeting, .goodbye, .attribution, .offload, .dontKnow, .vagueOutcome,
    .limit, .hold, .trade, .ownIt, .waitingCost)

  /// The words that claim something of the product.
  var claim: Range<Int>? {
    let cue = reading.cues.first {
      tokens.contains($0.tokens.lowerBound) && !$0.isNegated
        && ($0.concept == .specification || $0.concept == .productSubject || $0.concept == .sellerFact)
    }
    return cue.map { answer.span($0.tokens) }
  }

  /// The words that make it this customer's.
  var customerWords: Range<Int>? {
    if let mention = answer.mentions.lazy.compactMap({ $0.tokens.first { tokens.contains($0) } }).first {
      return answer.tokens[mention].span
    }
    if let hit = answer.hits.first(where: { tokens.contains($0.tokens.lowerBound) && $0.isOfCustomer }) {
      return answer.span(hit.tokens)
    }
    return (reading.first(.customer, in: tokens) ?? reading.first(.stakeholder, in: tokens)).map {
      answer.span($0.tokens)
    }
  }
}

// MARK: - Mechanism

extension UnitFacts {
  /// Whether the stretch says how its result comes about.
  var saysHow: Bool { hasMechanism }

  /// How the result comes about is said: a link between two clauses, a second effect, or a cause as subject.
  private var hasMechanism: Bool {
    if effects.count(where: { $0.kind != .general }) >= 2 { return true }
    return reading.clauses.indices.dropFirst().contains { index in
      let clause = reading.clauses[index]
      guard tokens.contains(clause.tokens.lowerBound) else { return false }
      switch clause.joint {
      case .consequence, .cause: return carriesContent(index - 1) && carriesContent(index)
      case .start, .list: return false
      }
    } || hasCauseAsSubject
  }

  private static let contents = ConceptSet(
    .work, .burden, .specification, .capability, .productSubject, .outcomeGood, .outcomeBad, .goal, .money, .timeSaving,
    .stakeholder, .verify)

  private func carriesContent(_ index: Int) -> Bool {
    let range = reading.clauses[index].tokens
    guard tokens.contains(range.lowerBound) else { return false }
    return reading.concepts(in: range).union(reading.negatedConcepts(in: range)).hasAny(Self.contents)
      || answer.hits.contains { range.contains($0.tokens.lowerBound) }
      || answer.mentions.contains { mention in mention.tokens.contains { range.contains($0) } }
  }

  /// `Booked slots cut the detention bill by a third`: work or product before the change, a figure or goal after it.
  private var hasCauseAsSubject: Bool {
    guard let effect = effects.first(where: { $0.kind == .outcome }) else { return false }
    let clause = reading.clauses[effect.clause].tokens
    let changes = ConceptSet(.gain, .decrease, .increase, .stop)
    guard let change = clause.first(where: { reading.affirmed[$0].hasAny(changes) }), change > clause.lowerBound else {
      return false
    }
    let before = reading.concepts(in: clause.lowerBound..<change)
    let isMeasured = answer.utterance.quantities.contains { $0.isMeasure && clause.contains($0.tokens.lowerBound) }
    return before.hasAny([ConceptSet(.work, .burden, .specification)])
      && (isMeasured || reading.concepts(in: change..<clause.upperBound).has(.goal))
  }
}

// MARK: - Support

extension UnitFacts {
  /// What lends the unit weight within its level, less what takes it.
  var support: Int {
    let isMeasured = answer.utterance.quantities.contains { $0.isMeasure && tokens.contains($0.tokens.lowerBound) }
    let isMentioned = answer.mentions.contains { mention in mention.tokens.contains { tokens.contains($0) } }
    let plus = [
      isMeasured && !effects.isEmpty, isMentioned && !effects.isEmpty, concepts.has(.attribution), hasOutcome,
      effects.count > 1,
    ].count { $0 }
    let minus = [
      concepts.hasAny([ConceptSet(.hype, .superiority)]), concepts.has(.genericTie), isGeneral && !effects.isEmpty,
    ]
    .count { $0 }
    return plus - minus
  }

  /// One weak sign only, or signs that point to two levels.
  var isThin: Bool {
    switch wording {
    case .none:
      concepts.hasAny([ConceptSet(.work, .stakeholder, .outcomeGood, .outcomeBad)]) && tokens.count > 2
    case .feature: speaksOfCustomer && concepts.hasAny([ConceptSet(.work, .burden, .outcomeGood)]) && !isSellerFact
    case .advantage: speaksOfCustomer && effects.count == 1
    case .benefit: !speaksOfCustomer && effects.count == 1
    case .outcome: !speaksOfCustomer
    }
  }
}

extension CustomerIndex.Hit {
  var isOfProduct: Bool {
    switch entry {
    case .product, .feature: true
    case .term, .place, .forbidden, .company, .person: false
    }
  }
}

/// A question compared with each fact by content stems over the facts' sample questions.
struct WordMatch {
  /// One a fact, three decimals.
  let similarities: [Double]
  let ranking: Ranking
  private let customer: CustomerIndex
  private let words: ArraySlice<Token>

  init(
    _ tokens: [Token], _ range: Range<Int>, _ customer: CustomerIndex, _ standing: FactStanding = FactStanding()
  ) {
    self.customer = customer
    words = tokens[range]
    let asked = customer.weights.vector(of: tokens, range, terms: customer.termIndices(in: tokens, range))
    similarities = customer.facts.map { Self.similarity(asked, $0).rounded(toPlaces: 3) }
    ranking = Ranking(zip(similarities, customer.facts).map { $0 - Self.handicapShare * standing.handicap(of: $1) })
  }
}

extension WordMatch {
  /// The question names the product or something that it has.
  var isOfProduct: Bool { customer.hits(in: Array(words)).contains(where: \.isOfProduct) }

  /// Words tell facts less far apart than meaning does, for which the handicaps are made.
  private static let handicapShare = 0.6

  /// From here on the fact is told, if the next best is far enough behind.
  static let openAt = 0.40
  static let closeAt = 0.55
  static let askBackAt = 0.24
  private static let nearAt = 0.2
  private static let margin = 0.05

  /// The nearest fact, where words are all there is.
  var match: Question.Match {
    let similarity = similarities[ranking.best]
    let isOpen = similarity >= Self.openAt && (ranking.lead >= Self.margin || similarity >= 0.9)
    let rival = !isOpen && similarity >= Self.openAt ? ranking.rival : nil
    return Question.Match(
      fact: customer.facts[ranking.best].id,
      zone: isOpen ? .open : similarity >= Self.askBackAt ? .askBack : .reject, similarity: similarity,
      isClose: similarity >= Self.closeAt, isSure: similarity >= Self.closeAt, isNear: similarity >= Self.nearAt,
      rival: rival.map { Question.Rival(fact: customer.facts[$0].id, similarity: similarities[$0]) })
  }

  /// The nearest sample decides, the rest and the fact's own line lend support.
  private static func similarity(_ asked: StemVector, _ fact: IndexedFact) -> Double {
    let samples = fact.asked.map { $0.similarity(to: asked) }
    let nearest = samples.max() ?? 0
    let mean = samples.isEmpty ? 0 : samples.reduce(0, +) / Double(samples.count)
    let told = fact.told.similarity(to: asked)
    return min(1, 0.75 * nearest + 0.35 * mean + 0.25 * told)
  }
}

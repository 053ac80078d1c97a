/// Finds the fact that a question asks for, by content stems over the facts' sample questions.
struct QuestionMatcher {
  private let customer: CustomerIndex

  init(_ customer: CustomerIndex) { self.customer = customer }

  /// Above it the fact is told, if the next best is far enough behind.
  private static let openAt = 0.40
  private static let askBackAt = 0.24
  private static let margin = 0.05

  /// The nearest fact; a customer without facts must not be asked.
  func match(_ tokens: [Token], _ range: Range<Int>) -> Question.Match {
    let terms = customer.hits(in: tokens).compactMap { hit -> Int? in
      guard case .term(let index) = hit.entry, range.contains(hit.tokens.lowerBound) else { return nil }
      return index
    }
    let wording = IndexedFact.wording(tokens[range])
    if let fact = customer.facts.first(where: { $0.wordings.contains(wording) }) {
      return Question.Match(fact: fact.id, zone: .open, similarity: 1)
    }
    let asked = customer.weights.vector(of: tokens, range, terms: terms)
    var best = (fact: "", similarity: -1.0)
    var second = 0.0
    for fact in customer.facts {
      let similarity = similarity(asked, fact)
      if similarity > best.similarity {
        second = max(best.similarity, 0)
        best = (fact.id, similarity)
      } else {
        second = max(second, similarity)
      }
    }
    let rounded = best.similarity.rounded(toPlaces: 3)
    return Question.Match(
      fact: best.fact, zone: Self.zone(rounded, lead: rounded - second.rounded(toPlaces: 3)), similarity: rounded)
  }

  /// The nearest sample decides, the rest and the fact's own line lend support.
  private func similarity(_ asked: StemVector, _ fact: IndexedFact) -> Double {
    let samples = fact.asked.map { $0.similarity(to: asked) }
    let nearest = samples.max() ?? 0
    let mean = samples.isEmpty ? 0 : samples.reduce(0, +) / Double(samples.count)
    let told = fact.told.similarity(to: asked)
    return min(1, 0.75 * nearest + 0.35 * mean + 0.25 * told)
  }

  private static func zone(_ similarity: Double, lead: Double) -> Question.Zone {
    if similarity >= openAt, lead >= margin || similarity >= 0.9 { return .open }
    return similarity >= askBackAt ? .askBack : .reject
  }
}

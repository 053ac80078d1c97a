/// Finds the fact that a question asks for: by its meaning where there is an encoder, else by content stems.
///
/// A question in the very words of a sample opens its fact whatever else it is near to.
struct QuestionMatcher {
  private let customer: CustomerIndex

  init(_ customer: CustomerIndex) { self.customer = customer }

  /// The nearest fact; a customer without facts must not be asked.
  ///
  /// - Parameter tokens: the question within its sentence, without what leads up to it.
  func match(_ utterance: Utterance, _ sentence: Sentence, _ tokens: Range<Int>) -> Question.Match {
    let wording = IndexedFact.wording(utterance.tokens[sentence.tokens])
    if let fact = customer.facts.first(where: { $0.wordings.contains(wording) }) {
      return Question.Match(fact: fact.id, zone: .open, similarity: 1)
    }
    let words = WordMatch(utterance.tokens, sentence.tokens, customer)
    let wordings = QuestionWording(utterance, sentence: sentence, tokens: tokens).variants
    let meanings = wordings.compactMap { customer.matcher?.similarities(to: $0) }.map { Meaning($0, words) }
    guard let meaning = meanings.max(by: { $0.ranking.score < $1.ranking.score }) else { return words.match }
    return Self.match(meaning, words, customer)
  }
}

extension QuestionMatcher {
  /// From here on the fact is told, if the next best is far enough behind.
  static let openAt = 0.26
  /// Enough where the words point to the same fact.
  static let openAgreedAt = 0.20
  /// From here on it was clearly asked for; between the two the question may have been after a neighbour.
  static let closeAt = 0.5
  static let askBackAt = 0.14
  static let margin = 0.02

  /// One wording of the question compared with each fact. Of several wordings the one with the nearest fact counts, so
  /// that what leads up to a question neither drowns it nor is lost where it is needed.
  private struct Meaning {
    /// How much shared words add to shared meaning, at most.
    private static let wordShare = 0.1

    let cosines: [Double]
    let ranking: Ranking
    var nearest: Double { cosines[ranking.best] }

    init(_ cosines: [Double], _ words: WordMatch) {
      self.cosines = cosines
      ranking = Ranking(zip(cosines, words.similarities).map { $0 + Self.wordShare * $1 })
    }
  }

  private static func match(_ meaning: Meaning, _ words: WordMatch, _ customer: CustomerIndex) -> Question.Match {
    let (best, nearest) = (meaning.ranking.best, meaning.nearest)
    let isAgreed = words.ranking.best == best && words.ranking.score >= WordMatch.askBackAt
    let isOpen = nearest >= (isAgreed ? openAgreedAt : openAt) && meaning.ranking.lead >= margin
    return Question.Match(
      fact: customer.facts[best].id, zone: isOpen ? .open : nearest >= askBackAt ? .askBack : .reject,
      similarity: max(0, min(1, nearest)).rounded(toPlaces: 3), isClose: nearest >= closeAt)
  }
}

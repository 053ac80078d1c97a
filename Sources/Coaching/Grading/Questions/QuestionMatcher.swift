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
    guard let meanings = customer.matcher?.similarities(to: wordings) else { return words.match }
    return Self.match(meanings, words, customer)
  }
}

extension QuestionMatcher {
  /// From here on the fact is told, if the next best is far enough behind.
  static let openAt = 0.32
  /// Enough where the words point to the same fact.
  static let openAgreedAt = 0.24
  static let askBackAt = 0.17
  static let margin = 0.02
  /// How much shared words add to shared meaning, at most.
  private static let wordShare = 0.1

  private static func match(_ meanings: [Double], _ words: WordMatch, _ customer: CustomerIndex) -> Question.Match {
    let scores = zip(meanings, words.similarities).map { $0 + wordShare * min($1, 1) }
    let ranked = Ranking(scores)
    let meaning = meanings[ranked.best]
    let isAgreed = words.ranking.best == ranked.best && words.ranking.score >= WordMatch.askBackAt
    let isAhead = ranked.lead >= margin
    let zone: Question.Zone =
      meaning >= (isAgreed ? openAgreedAt : openAt) && isAhead ? .open : meaning >= askBackAt ? .askBack : .reject
    return Question.Match(
      fact: customer.facts[ranked.best].id, zone: zone, similarity: max(0, min(1, meaning)).rounded(toPlaces: 3))
  }
}

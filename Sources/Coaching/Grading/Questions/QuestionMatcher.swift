/// Finds the fact that a question asks for: by its meaning where there is an encoder, else by content stems.
///
/// A question in the very words of a sample opens its fact whatever else it is near to.
struct QuestionMatcher {
  let customer: CustomerIndex
  private let standing: FactStanding

  /// - Parameter standing: what was told by now; without it every fact is as likely as its neighbour.
  init(_ customer: CustomerIndex, _ standing: FactStanding = FactStanding()) {
    self.customer = customer
    self.standing = standing
  }

  /// The nearest fact; a customer without facts must not be asked.
  ///
  /// - Parameters:
  ///   - tokens: the question within its sentence, without what leads up to it.
  ///   - asking: what its wording asks about.
  ///   - givenBack: what of it only gives back what the customer said; nil where all counts.
  func match(
    _ utterance: Utterance, _ sentence: Sentence, _ tokens: Range<Int>, asking: SPIN? = nil,
    _ givenBack: GivenBack? = nil
  ) -> Question.Match {
    let wording = QuestionWording(utterance, sentence: sentence, tokens: tokens)
    let own = Utterance(wording.own).tokens[...]
    if let match = sample(utterance.tokens[sentence.tokens]) ?? sample(own) ?? nearSample(Wording(own)) { return match }
    // A sample may lead up to its question in a sentence before it.
    if wording.isAlone, utterance.sentences.count > 1, let match = nearSample(Wording(utterance.tokens[...])) {
      return match
    }
    let words = WordMatch(utterance.tokens, sentence.tokens, customer, standing)
    let reluctance = reluctance(to: AskedAmount(utterance.tokens[tokens]))
    let rest = givenBack?.rest(of: tokens)
    let wider = wording.wider(repeats: givenBack?.surrounds(sentence) ?? false)
    var meanings = [rest.map { QuestionWording.text(of: $0, in: utterance) } ?? wording.own].compactMap {
      meaning(of: $0, words, asking, reluctance, isWhole: false)
    }
    meanings += ((rest == nil ? [] : [wording.own]) + wider).compactMap {
      meaning(of: $0, words, asking, reluctance, isWhole: true)
    }
    guard let meaning = meanings.max(by: { $0.ranking.score < $1.ranking.score }) else { return words.match }
    return match(meaning, words)
  }

  /// The fact that has a sample in the very words.
  func sample(_ tokens: ArraySlice<Token>) -> Question.Match? {
    guard let wording = Wording(tokens) else { return nil }
    return customer.facts.first { $0.wordings.contains(wording) }.map {
      Question.Match(fact: $0.id, zone: .open, similarity: 1, isVerbatim: true)
    }
  }
}

extension QuestionMatcher {
  /// From here on the fact is told, if the next best is far enough behind.
  static let openAt = 0.43
  /// Enough where the words point to the same fact.
  static let openAgreedAt = 0.41
  /// Enough where she asked back about this fact, and the question comes again in other words.
  private static let openAgainAt = 0.36
  /// Enough where no other fact is anywhere near.
  static let openAheadAt = 0.41
  private static let clearLead = 0.1
  /// From here on it was clearly asked for; between the two the question may have been after a neighbour.
  static let closeAt = 0.8
  /// From here on one question in ten that stays near the subject and asks for something else is taken for one that asks for it.
  private static let sureAt = 0.55
  /// From here on it may be after a fact that it does not name well enough.
  private static let nearAt = 0.43
  static let askBackAt = 0.25
  static let margin = 0.025
  /// By how much nearer a question for a figure must be to a fact that has none of the kind, and to a wish.
  private static let otherAmount = 0.1
  private static let wished = 0.25
  /// How much shared words add to shared meaning, at most.
  private static let wordShare = 0.1

  /// One wording of the question compared with each fact. Of several wordings the one with the nearest fact counts, so
  /// that what leads up to a question neither drowns it nor is lost where it is needed.
  private struct Meaning {
    let cosines: [Double]
    /// The same, less what speaks against a fact whatever the question is near to.
    let likenesses: [Double]
    let ranking: Ranking
    var nearest: Double { likenesses[ranking.best] }
  }

  /// - Parameter isWhole: with what stands around the question. Where that is about what was told, it counts for nothing.
  private func meaning(
    of wording: String, _ words: WordMatch, _ asking: SPIN?, _ reluctance: [Double], isWhole: Bool
  ) -> Meaning? {
    guard let cosines = customer.matcher?.similarities(to: wording) else { return nil }
    if isWhole, standing.told.contains(customer.facts[Ranking(cosines).best].id) { return nil }
    var scores = customer.facts.indices.map { place in
      cosines[place] + Self.wordShare * words.similarities[place]
        - standing.handicap(of: customer.facts[place], asking: asking) - reluctance[place]
    }
    let best = Ranking(scores).best
    // What rests on the nearest and cannot be told before it is no rival of it.
    for place in customer.facts.indices where standing.rests(customer.facts[place].id, on: customer.facts[best].id) {
      scores[place] = min(scores[place], scores[best] - Self.clearLead)
    }
    return Meaning(cosines: cosines, likenesses: zip(cosines, reluctance).map(-), ranking: Ranking(scores))
  }

  /// What was told, where nothing is nearer: better said again than asked back for.
  private func told(_ cosines: [Double]) -> Question.Match? {
    let nearest = Ranking(cosines)
    guard standing.told.contains(customer.facts[nearest.best].id), nearest.score >= Self.openAt else { return nil }
    return Question.Match(
      fact: customer.facts[nearest.best].id, zone: .open, similarity: min(1, nearest.score).rounded(toPlaces: 3),
      isClose: nearest.score >= Self.closeAt, isSure: nearest.score >= Self.sureAt)
  }

  /// One a fact.
  private func reluctance(to amount: AskedAmount?) -> [Double] {
    customer.facts.map { fact in
      guard amount?.isAnswered(by: fact) == false else { return 0 }
      return fact.need == .explicit ? Self.wished : Self.otherAmount
    }
  }

  private func match(_ meaning: Meaning, _ words: WordMatch) -> Question.Match {
    let (best, nearest) = (meaning.ranking.best, meaning.nearest)
    let isAgreed = words.ranking.best == best && words.ranking.score >= WordMatch.askBackAt
    let isNext = standing.next.contains(customer.facts[best].id)
    let openAt =
      standing.askedBack == customer.facts[best].id
      ? Self.openAgainAt : isAgreed || isNext ? Self.openAgreedAt : Self.openAt
    let isAhead = nearest >= Self.openAheadAt && meaning.ranking.lead >= Self.clearLead && !words.isOfProduct
    let isOpen = (nearest >= openAt && meaning.ranking.lead >= Self.margin) || isAhead
    if !isOpen, let told = told(meaning.cosines) { return told }
    let likeness = { (place: Int) in max(0, min(1, meaning.likenesses[place])).rounded(toPlaces: 3) }
    // It is near enough, so that only the next best keeps it from being told.
    let rival = !isOpen && nearest >= openAt ? meaning.ranking.rival : nil
    return Question.Match(
      fact: customer.facts[best].id, zone: isOpen ? .open : nearest >= Self.askBackAt ? .askBack : .reject,
      similarity: likeness(best), isClose: nearest >= Self.closeAt, isSure: nearest >= Self.sureAt,
      isNear: likeness(best) >= Self.nearAt,
      rival: rival.map { Question.Rival(fact: customer.facts[$0].id, similarity: likeness($0)) })
  }
}

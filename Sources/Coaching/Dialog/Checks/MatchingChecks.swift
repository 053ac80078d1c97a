/// The checks of how questions find facts: D611 to D613, with the matcher that `practice` uses.
///
/// Each sample is held out in turn, as if a rep asked it who had never seen the file.
struct MatchingChecks {
  /// A sample with what was found for it while it was held out.
  struct Outcome {
    let fact: Fact
    let question: Located<String>
    let match: Question.Match
    /// How near it is to its own fact: a cosine by meaning, a share of words without the encoder.
    let own: Double
    let isByMeaning: Bool
  }

  /// Holding out means comparing every sample with every fact; beyond so many samples only their number is looked at.
  private static let limit = 1000

  /// In no order, allowed ones included.
  static func findings(on stage: Stage) -> [Diagnostic] {
    let outcomes = outcomes(on: stage)
    return D611FewQuestions.findings(in: stage.scenario) + D612ConfusedFacts.findings(outcomes)
      + D613LoneQuestion.findings(outcomes)
  }

  private static func outcomes(on stage: Stage) -> [Outcome] {
    let facts = stage.scenario.facts
    guard facts.reduce(0, { $0 + $1.asked.count }) <= limit else { return [] }
    return facts.enumerated().flatMap { place, fact in
      // What is left of two samples is no fact to be found.
      fact.asked.count < 3 ? [] : fact.asked.indices.compactMap { outcome(of: $0, fact, at: place, on: stage) }
    }
  }

  /// Of the last sentence, since questions come after what leads up to them.
  private static func outcome(of sample: Int, _ fact: Fact, at place: Int, on stage: Stage) -> Outcome? {
    let index = stage.customer.holdingOut(sample, of: fact, at: place)
    let utterance = Utterance(fact.asked[sample].value)
    let words = Wording(utterance.tokens[...])
    // What stands under two facts is D604.
    guard let sentence = utterance.sentences.last,
      !index.facts.contains(where: { fact in words.map(fact.wordings.contains) ?? false })
    else { return nil }
    let wording = QuestionWording(utterance, sentence: sentence, tokens: sentence.tokens)
    let meant = ([wording.own] + wording.wider()).compactMap { index.matcher?.similarities(to: $0)?[place] }.max()
    return Outcome(
      fact: fact, question: fact.asked[sample],
      match: QuestionMatcher(index).match(utterance, sentence, sentence.tokens),
      own: meant ?? WordMatch(utterance.tokens, sentence.tokens, index).similarities[place], isByMeaning: meant != nil)
  }
}

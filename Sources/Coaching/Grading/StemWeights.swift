/// How much each stem tells one fact of a scenario from another: rare stems weigh more.
struct StemWeights: Sendable {
  private let documents: Double
  private let counts: [WordKey: Double]

  /// Counts each stem once a fact, over its line and its questions.
  init(_ scenario: Scenario, terms: (Utterance) -> [Int]) {
    documents = Double(max(scenario.facts.count, 1))
    var counts: [WordKey: Double] = [:]
    for fact in scenario.facts {
      var seen: Set<WordKey> = []
      for text in [fact.says] + fact.asked.map(\.value) {
        let utterance = Utterance(text)
        seen.formUnion(Content(utterance.tokens).stems)
        seen.formUnion(Self.frames(utterance.tokens, utterance.tokens.indices))
        seen.formUnion(terms(utterance).map(Self.key(ofTerm:)))
      }
      for key in seen { counts[key, default: 0] += 1 }
    }
    self.counts = counts
  }

  /// Weight of a stem: 1 for one that no fact has.
  func weight(_ key: WordKey) -> Double {
    guard let count = counts[key] else { return 1 }
    return 0.35 + 0.65 * (1 - (count - 1) / documents)
  }

  /// Whether any fact uses the stem.
  func knows(_ key: WordKey) -> Bool { counts[key] != nil }

  /// The vector of a stretch of tokens; synonyms of one term share a component.
  func vector(of tokens: [Token], _ range: Range<Int>, terms: [Int]) -> StemVector {
    var bag: [WordKey: Double] = [:]
    for stem in Content(tokens, in: range).stems { bag[stem] = weight(stem) }
    for frame in Self.frames(tokens, range) { bag[frame] = 0.4 * weight(frame) }
    for term in terms {
      let key = Self.key(ofTerm: term)
      bag[key] = 0.8 * weight(key)
    }
    return StemVector(bag)
  }

  private static func key(ofTerm index: Int) -> WordKey { WordKey("term:\(index)") }

  /// The way of asking: `how long`, `who`. Weak, but all that short questions have.
  private static func frames(_ tokens: [Token], _ range: Range<Int>) -> [WordKey] {
    range.compactMap { index in
      guard WordSet.questionWords.contains(tokens[index]) else { return nil }
      if tokens[index].word == WordKey("how"), index + 1 < range.upperBound {
        return WordKey(raw: tokens[index].word.raw ^ tokens[index + 1].word.raw)
      }
      return WordKey(raw: ~tokens[index].word.raw)
    }
  }
}

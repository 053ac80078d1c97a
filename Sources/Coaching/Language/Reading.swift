/// An utterance with all that can be found in it without knowing the customer: cues, clauses, negation.
///
/// Rules count over it, and fitted models take their features from it, so both see the same.
package struct Reading: Sendable {
  package let utterance: Utterance
  /// By start.
  package let cues: [Cue]
  package let clauses: [Clause]
  /// One set a token: the concepts that cover it without negation.
  package let affirmed: [ConceptSet]
  /// One set a token: the concepts that cover it and are negated.
  package let negated: [ConceptSet]
  /// Of the whole of it, slips mended.
  private let grams: NGrams

  init(_ utterance: Utterance, cues: [Cue], clauses: [Clause], affirmed: [ConceptSet], negated: [ConceptSet]) {
    (self.utterance, self.cues, self.clauses) = (utterance, cues, clauses)
    (self.affirmed, self.negated) = (affirmed, negated)
    grams = NGrams(of: utterance.letters(of: utterance.tokens.indices))
  }
}

extension Reading {
  package var tokens: [Token] { utterance.tokens }

  /// The concepts that begin within `tokens` and are not negated.
  package func concepts(in tokens: Range<Int>) -> ConceptSet {
    tokens.reduce(into: ConceptSet()) { $0.formUnion(affirmed[$1]) }
  }

  /// The concepts within `tokens` that a negation governs.
  package func negatedConcepts(in tokens: Range<Int>) -> ConceptSet {
    tokens.reduce(into: ConceptSet()) { $0.formUnion(negated[$1]) }
  }

  /// The concepts anywhere, negated or not.
  package var everything: ConceptSet {
    cues.reduce(into: ConceptSet()) { $0.formUnion(ConceptSet($1.concept)) }
  }

  /// The first cue of `concept` within `tokens`.
  package func first(_ concept: Concept, in tokens: Range<Int>, negated: Bool? = nil) -> Cue? {
    cues.first { cue in
      cue.concept == concept && tokens.lowerBound <= cue.tokens.lowerBound && cue.tokens.upperBound <= tokens.upperBound
        && (negated == nil || negated == cue.isNegated)
    }
  }

  /// The n-grams of a stretch of tokens, slips mended.
  func grams(of stretch: Range<Int>) -> NGrams {
    if stretch == tokens.indices { return grams }
    return grams.within(utterance.place(of: stretch)) ?? NGrams(of: utterance.letters(of: stretch))
  }

  package func first(_ concept: Concept) -> Cue? { cues.first { $0.concept == concept } }

  /// How often each concept was found, for fitted models: affirmed and negated counts in the order of `Concept`.
  package var counts: [(affirmed: Int, negated: Int)] {
    var counts = Array(repeating: (affirmed: 0, negated: 0), count: Concept.allCases.count)
    for cue in cues {
      if cue.isNegated { counts[cue.concept.rawValue].negated += 1 } else { counts[cue.concept.rawValue].affirmed += 1 }
    }
    return counts
  }
}

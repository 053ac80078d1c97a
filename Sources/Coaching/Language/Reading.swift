/// An utterance with all that can be found in it without knowing the customer: cues, clauses, negation.
///
/// Rules count over it, and fitted models take their features from it, so both see the same. A class although it never
/// changes: some forty rules and readers hold it while an answer is graded, and to copy a value of a dozen lists each time
/// took a tenth of the grading.
package final class Reading: Sendable {
  package let utterance: Utterance
  /// By start.
  package let cues: [Cue]
  package let clauses: [Clause]
  /// One set a token: the concepts that cover it without negation.
  package let affirmed: [ConceptSet]
  /// One set a token: the concepts that cover it and are negated.
  package let negated: [ConceptSet]
  /// The concepts anywhere, negated or not.
  package let everything: ConceptSet
  /// The concepts anywhere that are not negated.
  private let stated: ConceptSet
  /// Of the whole of it, slips mended.
  private let grams: NGrams

  init(_ utterance: Utterance, cues: [Cue], clauses: [Clause], affirmed: [ConceptSet], negated: [ConceptSet]) {
    (self.utterance, self.cues, self.clauses) = (utterance, cues, clauses)
    (self.affirmed, self.negated) = (affirmed, negated)
    everything = cues.reduce(into: ConceptSet()) { $0.formUnion(ConceptSet($1.concept)) }
    stated = affirmed.reduce(into: ConceptSet()) { $0.formUnion($1) }
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

  /// The first cue of `concept` within `tokens`.
  package func first(_ concept: Concept, in tokens: Range<Int>, negated: Bool? = nil) -> Cue? {
    guard everything.has(concept) else { return nil }
    return cues.first { cue in
      cue.concept == concept && tokens.lowerBound <= cue.tokens.lowerBound && cue.tokens.upperBound <= tokens.upperBound
        && (negated == nil || negated == cue.isNegated)
    }
  }

  /// The n-grams of a stretch of tokens, slips mended.
  func grams(of stretch: Range<Int>) -> NGrams {
    if stretch == tokens.indices { return grams }
    return grams.within(utterance.place(of: stretch)) ?? NGrams(of: utterance.letters(of: stretch))
  }

  package func first(_ concept: Concept) -> Cue? {
    everything.has(concept) ? cues.first { $0.concept == concept } : nil
  }

  /// The first cue of `concept` that no negation governs and that `counts`.
  func firstStated(_ concept: Concept, where counts: (Cue) -> Bool = { _ in true }) -> Cue? {
    stated.has(concept) ? cues.first { $0.concept == concept && !$0.isNegated && counts($0) } : nil
  }
}

/// The facts of a customer, encoded, with the encoder for the questions.
package struct EncodedFacts: SentenceMatcher {
  private let encoder: SentenceEncoder
  private let centre: MatchingCentre
  private let facts: FactVectors

  package init(_ facts: FactVectors, centre: MatchingCentre, encoder: SentenceEncoder) {
    self.facts = facts
    self.centre = centre
    self.encoder = encoder
  }

  package func similarities(to wordings: [String]) -> [Double]? {
    var best: [Double]?
    for wording in wordings {
      let similarities = facts.similarities(to: centre.question(encoder.vector(of: wording)))
      best = best.map { zip($0, similarities).map(max) } ?? similarities
    }
    return best
  }
}

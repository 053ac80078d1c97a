/// The facts of a customer, encoded, with the encoder for the questions.
package struct EncodedFacts: SentenceMatcher {
  private let encoder: SentenceEncoder
  private let facts: FactVectors

  package init(_ facts: FactVectors, encoder: SentenceEncoder) {
    self.facts = facts
    self.encoder = encoder
  }

  package func similarities(to wording: String) -> [Double]? { facts.similarities(to: encoder.vector(of: wording)) }

  package func replacing(_ place: Int, by fact: Fact) -> (any SentenceMatcher)? {
    EncodedFacts(facts.replacing(place, by: fact, encoder: encoder), encoder: encoder)
  }
}

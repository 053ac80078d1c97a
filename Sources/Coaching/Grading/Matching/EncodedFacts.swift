/// The facts of a customer, encoded, with the encoder for the questions.
package struct EncodedFacts: SentenceMatcher {
  private let encoder: SentenceEncoder
  private let model: MatchingModel
  private let facts: FactVectors

  package init(_ facts: FactVectors, model: MatchingModel, encoder: SentenceEncoder) {
    self.facts = facts
    self.model = model
    self.encoder = encoder
  }

  package func similarities(to wording: String) -> [Double]? {
    facts.similarities(to: model.centre.question(encoder.vector(of: wording)), model: model)
  }

  package func replacing(_ place: Int, by fact: Fact) -> (any SentenceMatcher)? {
    EncodedFacts(facts.replacing(place, by: fact, model: model, encoder: encoder), model: model, encoder: encoder)
  }
}

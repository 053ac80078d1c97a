import Testing

@testable import Encoder

/// The forward pass against sentence-transformers.
@Suite struct ParityTests {
  @Test(arguments: try Golden.all()) func withTheSameWeightsTheFloatPathIsTheReference(golden: Golden) throws {
    #expect(try cosine(Shipped.floatEncoder().vector(of: golden.text), golden.rounded) > 0.99999)
  }

  @Test(arguments: try Golden.all()) func integersCostNextToNothing(golden: Golden) throws {
    let vector = try Shipped.encoder().vector(of: golden.text)
    #expect(cosine(vector, golden.rounded) > 0.9999)
    #expect(cosine(vector, golden.vector) > 0.995)
  }

  @Test func eightBitsCostLittleOnAverage() throws {
    let encoder = try Shipped.encoder()
    let cosines = try Golden.all().map { cosine(encoder.vector(of: $0.text), $0.vector) }
    #expect(cosines.reduce(0, +) / Double(cosines.count) > 0.9995)
  }

  @Test func vectorsAreOneLong() throws {
    for text in ["", "hello", "What keeps you up at night?"] {
      let vector = try Shipped.encoder().vector(of: text)
      #expect(vector.count == 384)
      #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-5)
    }
  }

  @Test func aQuestionInOtherWordsIsNearerThanAnotherQuestion() throws {
    let vectors = try Shipped.encoder().vectors(of: [
      "How many machines broke down last year?", "what was the number of equipment failures in the past twelve months",
      "Who signs the contract?",
    ])
    #expect(cosine(vectors[0], vectors[1]) > cosine(vectors[0], vectors[2]) + 0.3)
  }
}

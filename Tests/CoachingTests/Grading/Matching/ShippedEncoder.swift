import Encoder
import Foundation
import Testing

@testable import Coaching

/// The encoder and the model of `Dialogs/models`, opened once for all tests.
struct ShippedEncoder {
  let encoder: SentenceEncoder
  let model: MatchingModel

  static let shared = try? ShippedEncoder()

  private init() throws {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(5).joined(separator: "/").dropFirst()
    let models = "\(root)/Dialogs/models"
    encoder = SentenceEncoder(try Encoder(path: models + "/encoder.weights"))
    let fitted = try #require(
      VectorsFile(Array(try Data(contentsOf: URL(fileURLWithPath: models + "/matching.vectors")))))
    model = try #require(MatchingModel(fitted, encoder: encoder.fingerprint))
  }

  func matcher(_ facts: [Fact]) -> EncodedFacts {
    EncodedFacts(FactVectors(facts, model: model, encoder: encoder), model: model, encoder: encoder)
  }
}

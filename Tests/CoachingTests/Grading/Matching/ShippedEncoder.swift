import Encoder
import Foundation
import Testing

@testable import Coaching

/// The encoder of `Dialogs/models`, opened once for all tests.
struct ShippedEncoder {
  let encoder: SentenceEncoder

  static let shared = try? ShippedEncoder()

  private init() throws {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(5).joined(separator: "/").dropFirst()
    let models = "\(root)/Dialogs/models"
    encoder = SentenceEncoder(try Encoder(path: models + "/encoder.weights"))
  }

  func matcher(_ facts: [Fact]) -> EncodedFacts {
    EncodedFacts(FactVectors(facts, encoder: encoder), encoder: encoder)
  }
}

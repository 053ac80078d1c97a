import Encoder
import Foundation
import Testing

@testable import Coaching

/// The encoder and the means of `Dialogs/models`, opened once for all tests.
struct ShippedEncoder {
  let encoder: SentenceEncoder
  let centre: MatchingCentre

  static let shared = try? ShippedEncoder()

  private init() throws {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(5).joined(separator: "/").dropFirst()
    let models = "\(root)/Dialogs/models"
    encoder = SentenceEncoder(try Encoder(path: models + "/encoder.weights"))
    let means = try #require(
      VectorsFile(Array(try Data(contentsOf: URL(fileURLWithPath: models + "/matching.vectors")))))
    centre = try #require(MatchingCentre(means, encoder: encoder.fingerprint))
  }

  func matcher(_ facts: [Fact]) -> EncodedFacts {
    EncodedFacts(FactVectors(facts, centre: centre, encoder: encoder), centre: centre, encoder: encoder)
  }
}

import Foundation
import Testing

@testable import Encoder

/// What the reference implementation made of one text; written by `Scripts/encoder-goldens`.
struct Golden: Decodable, Sendable, CustomTestStringConvertible {
  let text: String
  let ids: [Int32]
  /// From the published weights, in ten-thousandths.
  let vector: [Float]
  /// From the weights as the file holds them, in ten-thousandths.
  let rounded: [Float]

  var testDescription: String { "\(text.prefix(40).debugDescription), \(ids.count) tokens" }

  /// All of them, in the file's order.
  static func all() throws -> [Golden] { try read.get() }

  private static let read = Result {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/encoder.jsonl")
    let lines = try Data(contentsOf: url).split(separator: UInt8(ascii: "\n"))
    return try lines.map { try JSONDecoder().decode(Golden.self, from: $0) }
  }
}

import Foundation

@testable import Encoder

/// The weights that are shipped.
enum Shipped {
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Dialogs/models/encoder.weights").standardized.path(percentEncoded: false)

  /// The encoder made of them, opened once.
  static func encoder() throws -> Encoder { try opened.get() }

  /// The same in floating point, to show what rounding costs.
  static func floatEncoder() throws -> Encoder { try openedFloat.get() }

  private static let opened = Result { try Encoder(path: path) }
  private static let openedFloat = Result { try Encoder(path: path, arithmetic: .float) }
}

/// How close two vectors of any length are in direction.
func cosine(_ a: [Float], _ b: [Float]) -> Double {
  func product(_ x: [Float], _ y: [Float]) -> Double { zip(x, y).reduce(0) { $0 + Double($1.0) * Double($1.1) } }
  return product(a, b) / (product(a, a) * product(b, b)).squareRoot()
}

import Encoder
import Synchronization

/// The encoder with a memory: a text that was encoded once in this run is not encoded again.
///
/// Checks and tests play the same samples many times, and one question takes some milliseconds.
package final class SentenceEncoder: Sendable {
  private let encoder: Encoder
  private let known = Mutex<[String: SentenceVector]>([:])

  package init(_ encoder: Encoder) { self.encoder = encoder }

  /// So many texts are remembered; then all are forgotten, so that bulk grading does not fill the memory.
  private static let limit = 20_000

  package func vector(of text: String) -> SentenceVector {
    if let vector = known.withLock({ $0[text] }) { return vector }
    let vector = SentenceVector(encoder.vector(of: text))
    known.withLock { known in
      if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
      known[text] = vector
    }
    return vector
  }
}

extension SentenceEncoder {
  /// How many numbers a vector has.
  package var width: Int { encoder.width }

  /// Stands for the weights.
  package var fingerprint: UInt64 { encoder.fingerprint }
}

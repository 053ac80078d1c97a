import Encoder
import Synchronization

/// The encoder with a memory: a text that was encoded once in this run is not encoded again.
///
/// Checks and tests play the same samples many times, and one question takes some milliseconds.
package final class SentenceEncoder: Sendable {
  private let encoder: Encoder
  /// What came with the weights, and what earlier runs have kept.
  private let shipped: SentenceMemory?
  private let memory: SentenceMemory?
  private let known = Mutex(Known())
  /// Of questions without their polite frames, by the question as it stands.
  private let questions = Memo<String, SentenceVector>(limit: SentenceEncoder.limit)

  private struct Known {
    var vectors: [String: SentenceVector] = [:]
    /// Whether some were neither known nor remembered.
    var hasNews = false
  }

  /// - Parameters:
  ///   - shipped: what came with the weights; nil for none.
  ///   - memory: of earlier runs; nil for none.
  package init(_ encoder: Encoder, shipped: SentenceMemory? = nil, memory: SentenceMemory? = nil) {
    self.encoder = encoder
    self.shipped = shipped
    self.memory = memory
  }

  /// So many texts are remembered; then all are forgotten, so that bulk grading does not fill the memory.
  private static let limit = 20_000

  /// The vector of a question's core. Sample questions are asked for again and again, each time that one of them is held
  /// out.
  func vector(ofQuestion text: String) -> SentenceVector {
    questions.value(for: text) { vector(of: QuestionWording.core(of: text)) }
  }

  package func vector(of text: String) -> SentenceVector {
    if let vector = known.withLock({ $0.vectors[text] }) { return vector }
    let remembered = shipped?.vector(of: text) ?? memory?.vector(of: text)
    let vector = remembered ?? SentenceVector(encoder.vector(of: text))
    known.withLock { known in
      if known.vectors.count >= Self.limit { known.vectors.removeAll(keepingCapacity: true) }
      known.vectors[text] = vector
      if remembered == nil { known.hasNews = true }
    }
    return vector
  }
}

extension SentenceEncoder {
  /// How many numbers a vector has.
  package var width: Int { encoder.width }

  /// Stands for the weights.
  package var fingerprint: UInt64 { encoder.fingerprint }

  /// All that was asked for in this run; in bulk grading, since it was last forgotten.
  package var used: SentenceMemory { SentenceMemory(known.withLock(\.vectors), encoder: fingerprint) }

  /// The memory for the next run, without what is shipped; nil where this one had nothing to add.
  package var news: SentenceMemory? {
    let known = known.withLock { $0 }
    guard known.hasNews else { return nil }
    let own = known.vectors.filter { shipped?.vector(of: $0.key) == nil }
    return (memory ?? SentenceMemory(encoder: fingerprint)).updated(with: own)
  }
}

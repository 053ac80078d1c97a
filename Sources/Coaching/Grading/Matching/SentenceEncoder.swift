import Encoder
import Synchronization

/// The encoder with a memory: a text that was encoded once in this run is not encoded again.
///
/// Checks and tests play the same samples many times, and one question takes some milliseconds.
package final class SentenceEncoder: Sendable {
  private let encoder: Encoder
  /// Of earlier runs.
  private let memory: SentenceMemory?
  private let known = Mutex(Known())
  /// Of questions without their polite frames, by the question as it stands.
  private let questions = Memo<String, SentenceVector>(limit: SentenceEncoder.limit)

  private struct Known {
    var vectors: [String: SentenceVector] = [:]
    /// Whether some were neither known nor remembered.
    var hasNews = false
  }

  /// - Parameter memory: of earlier runs; nil for none.
  package init(_ encoder: Encoder, memory: SentenceMemory? = nil) {
    self.encoder = encoder
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
    let remembered = memory?.vector(of: text)
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

  /// All that was asked for in this run.
  package var used: SentenceMemory { SentenceMemory(known.withLock(\.vectors), encoder: fingerprint) }

  /// The memory for the next run; nil where this one had nothing to add.
  package var news: SentenceMemory? {
    let known = known.withLock { $0 }
    guard known.hasNews else { return nil }
    return (memory ?? SentenceMemory(encoder: fingerprint)).updated(with: known.vectors)
  }
}

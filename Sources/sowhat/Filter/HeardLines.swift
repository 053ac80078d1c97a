import Coaching
import Synchronization

/// What customers said, as the grader heard it: many answers are replies to the same few lines.
///
/// Shared by all threads. It forgets everything when it is full, so that the memory stays as it is however long the input.
final class HeardLines: Sendable {
  private static let limit = 2_000
  /// Longer ones are seldom said twice.
  private static let longest = 1_000

  private let grader: Grader
  /// By the bytes: equal strings may differ in them, and the grader looks at bytes.
  private let known = Mutex<[[UInt8]: HeardText]>([:])

  init(_ grader: Grader) { self.grader = grader }
}

extension HeardLines {
  func hear(_ line: String) -> HeardText {
    let key = Array(line.utf8)
    guard key.count <= Self.longest else { return grader.hear(line) }
    if let heard = known.withLock({ $0[key] }) { return heard }
    // Heard outside of the lock: another thread may do the same, and comes to the same.
    let heard = grader.hear(line)
    known.withLock { known in
      if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
      known[key] = heard
    }
    return heard
  }
}

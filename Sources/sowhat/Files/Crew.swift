import Dispatch
import Synchronization

/// Work on several threads: as many as there are cores, on a machine that has some to spare.
enum Crew {
  /// Does pieces of work that need nothing of each other, and gives what came of them in the same order.
  static func together<Outcome: Sendable>(_ work: [@Sendable () -> Outcome]) -> [Outcome] {
    guard work.count > 1 else { return work.map { $0() } }
    let outcomes = Mutex<[Int: Outcome]>([:])
    DispatchQueue.concurrentPerform(iterations: work.count) { place in
      let outcome = work[place]()
      outcomes.withLock { $0[place] = outcome }
    }
    return outcomes.withLock { outcomes in work.indices.compactMap { outcomes[$0] } }
  }
}

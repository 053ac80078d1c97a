import Dispatch
import Synchronization

/// Work on numbered pieces by several threads, with the results taken in the order of the pieces.
///
/// A worker that is done waits for its turn before it takes the next piece, so that no more than `jobs` results are held
/// however slow the first of them is.
struct OrderedWork<Source: Sendable, Piece, Outcome, Sink: Sendable>: Sendable {
  /// Takes the next piece, with its number from 0; nil at the end. Called by one thread at a time.
  var next: @Sendable (inout Source) -> (number: Int, piece: Piece)?
  var work: @Sendable (Piece) -> Outcome
  /// Called by one thread at a time, in the order of the pieces.
  var finish: @Sendable (Outcome, inout Sink) -> Void
}

extension OrderedWork {
  /// Works until there are no more pieces, on up to `jobs` at a time. One job is done on the calling thread.
  func run(jobs: Int, from source: inout Source, into sink: inout Sink) {
    guard jobs > 1 else {
      while let (_, piece) = next(&source) { finish(work(piece), &sink) }
      return
    }
    let sharedSource = Mutex(source)
    let sharedSink = Mutex(sink)
    // The pieces under way are consecutive and at most `jobs`, so no two wait at one gate.
    let gates = (0..<jobs).map { _ in DispatchSemaphore(value: 0) }
    gates[0].signal()
    DispatchQueue.concurrentPerform(iterations: jobs) { _ in
      while let (number, piece) = sharedSource.withLock({ next(&$0) }) {
        let outcome = work(piece)
        gates[number % jobs].wait()
        sharedSink.withLock { finish(outcome, &$0) }
        gates[(number + 1) % jobs].signal()
      }
    }
    source = sharedSource.withLock { $0 }
    sink = sharedSink.withLock { $0 }
  }
}

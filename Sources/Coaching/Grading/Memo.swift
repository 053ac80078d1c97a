import Synchronization

/// What was worked out once, to be asked for again: shared by all threads.
///
/// It forgets everything when it is full, so that the memory stays as it is however much is asked.
package final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let limit: Int
  private let known = Mutex<[Key: Value]>([:])

  /// - Parameter limit: how many values are kept.
  package init(limit: Int) { self.limit = limit }
}

extension Memo {
  /// The value for `key`, made where it is not known. Two threads that make it at once come to the same.
  package func value(for key: Key, made make: () -> Value) -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    let value = make()
    known.withLock { known in
      if known.count >= limit { known.removeAll(keepingCapacity: true) }
      known[key] = value
    }
    return value
  }
}

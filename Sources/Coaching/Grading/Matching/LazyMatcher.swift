import Synchronization

/// Opens the encoder when the first question is to be judged, and only then.
package final class LazyMatcher: SentenceMatcher {
  private let open: @Sendable () -> EncodedFacts?
  /// Nil until it was tried; then what came of it.
  private let opened = Mutex<EncodedFacts??>(nil)

  package init(_ open: @escaping @Sendable () -> EncodedFacts?) { self.open = open }

  package func similarities(to wording: String) -> [Double]? { facts?.similarities(to: wording) }

  package func replacing(_ place: Int, by fact: Fact) -> (any SentenceMatcher)? { facts?.replacing(place, by: fact) }

  private var facts: EncodedFacts? {
    opened.withLock { opened in
      if let facts = opened { return facts }
      let facts = open()
      opened = .some(facts)
      return facts
    }
  }
}

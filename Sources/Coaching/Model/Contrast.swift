/// Pairs of examples of which one decision has to be surer of the first than of the second, whatever it makes of either alone.
///
/// A gain and the same gain taken back share nearly all their words. Fitted on each by itself a decision learns what such texts
/// are about; fitted on the difference it learns what takes a gain back.
package struct Contrast: Equatable, Sendable {
  package struct Pair: Equatable, Sendable {
    /// Rows or examples, by their place.
    package var surer: Int
    package var other: Int

    package init(surer: Int, other: Int) { (self.surer, self.other) = (surer, other) }
  }

  /// The place of the decision among the model's.
  package var decision: Int
  package var pairs: [Pair]

  package init(decision: Int, pairs: [Pair]) { (self.decision, self.pairs) = (decision, pairs) }
}

extension Contrast {
  /// Those pairs of which both are among `members`, by their places there.
  func among(_ members: [Int]) -> Contrast {
    let places = Dictionary(uniqueKeysWithValues: zip(members, members.indices))
    return Contrast(
      decision: decision,
      pairs: pairs.compactMap { pair in
        guard let surer = places[pair.surer], let other = places[pair.other] else { return nil }
        return Pair(surer: surer, other: other)
      })
  }

  /// Less alike two texts are no twins: what they differ in is then mostly what they are about.
  private static let leastShared = 0.3

  /// Each denial beside the gain that is most like it: by the same hand, to the same lines of the same customer.
  static func twins(in corpus: [Corpus.Example], decision: Int) -> Contrast {
    var gains: [[String]: [(place: Int, words: Set<Substring>)]] = [:]
    for (place, example) in corpus.enumerated() where isGain(example) {
      gains[key(of: example), default: []].append((place, words(of: example)))
    }
    let pairs = corpus.enumerated().compactMap { place, example -> Pair? in
      guard example.label == .denial, let near = gains[key(of: example)] else { return nil }
      let own = words(of: example)
      var best: (place: Int, shared: Double)?
      for gain in near {
        let shared = Double(own.intersection(gain.words).count) / Double(own.union(gain.words).count)
        if shared > best?.shared ?? 0 { best = (gain.place, shared) }
      }
      return best.flatMap { $0.shared >= leastShared ? Pair(surer: place, other: $0.place) : nil }
    }
    return Contrast(decision: decision, pairs: pairs)
  }

  private static func isGain(_ example: Corpus.Example) -> Bool {
    example.label == .altitude(.benefit) || example.label == .altitude(.outcome)
  }

  private static func key(of example: Corpus.Example) -> [String] { [example.author, example.scenario] + example.said }

  private static func words(of example: Corpus.Example) -> Set<Substring> {
    Set(example.text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" })
  }
}

/// How much the grade hangs on single lists: a third of one lexicon's phrases is left out, each lexicon in turn, and
/// nothing is fitted again.
package struct Ablation: Sendable {
  /// What the worst of the seeds did to the order of features and gains.
  package struct Result: Equatable, Sendable {
    package var lexicon: String
    /// The area under the curve with all phrases, less that without a third of this lexicon's.
    package var change: Double
  }

  private static let seeds: ClosedRange<UInt64> = 1...5

  private let knowledge: Knowledge
  private let examples: [Corpus.Example]

  /// - Parameter examples: of a blind set, with altitudes as labels.
  package init(_ knowledge: Knowledge, examples: [Corpus.Example]) {
    self.knowledge = knowledge
    self.examples = examples
  }
}

extension Ablation {
  /// One result a lexicon, the largest change first; none where the knowledge lacks its rubrics.
  package func results() -> [Result] {
    guard let whole = area(knowledge) else { return [] }
    let results = knowledge.lexicons.indices.map { place in
      let changes = Self.seeds.compactMap { area(without(place, seed: $0)) }.map { whole - $0 }
      return Result(lexicon: knowledge.lexicons[place].id, change: changes.max { abs($0) < abs($1) } ?? 0)
    }
    return results.sorted { (-abs($0.change), $0.lexicon) < (-abs($1.change), $1.lexicon) }
  }

  private func without(_ place: Int, seed: UInt64) -> Knowledge {
    var reduced = knowledge
    var generator = SplitMix64(seed: seed)
    let count = reduced.lexicons[place].phrases.count
    for left in stride(from: count, to: count - count / 3, by: -1) {
      reduced.lexicons[place].phrases.remove(at: generator.below(left))
    }
    return reduced
  }

  private func area(_ knowledge: Knowledge) -> Double? { BlindTrial(knowledge)?.valueArea(examples) }
}

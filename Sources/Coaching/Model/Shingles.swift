/// Which of a model's features the n-grams of a text are: words and pairs of words in the lower half, runs of bytes in the
/// upper half. `Shingles(bits: 15)` has 2^16 features in all.
package struct Shingles: Hashable, Sendable {
  /// Each half has 2^bits features.
  package let bits: Int

  package init(bits: Int) { self.bits = bits }
}

extension Shingles {
  package var dimensions: Int { 2 << bits }

  /// The features of `text`, each once.
  package func features(of text: String) -> (words: [Int32], runs: [Int32]) {
    let grams = NGrams(of: text)
    return (places(of: grams.words), places(of: grams.runs).map { $0 + (1 << bits) })
  }

  /// The places of n-grams in their half.
  func slots(of hashes: [UInt32]) -> NGramSlots { NGramSlots(of: hashes, bits: bits) }

  private func places(of hashes: [UInt32]) -> [Int32] { slots(of: hashes).withPlaces { Array($0) } }
}

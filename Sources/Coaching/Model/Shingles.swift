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
    return (slots(of: grams.words), slots(of: grams.runs).map { $0 + (1 << bits) })
  }

  /// The places of n-grams in their half, each once, in the order of first appearance.
  func slots(of hashes: [UInt32]) -> [Int32] {
    let shift = UInt32(32 - bits)
    return [Int32](unsafeUninitializedCapacity: hashes.count) { slots, count in
      // One bit a place: a text has some five hundred n-grams, and grading in bulk waits for this.
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: (1 << bits) / 64 + 1) { seen in
        seen.initialize(repeating: 0)
        for hash in hashes {
          let slot = Int(hash >> shift)
          let bit: UInt64 = 1 << UInt64(slot & 63)
          // Written in any case, and only counted where it is new: it is a toss-up, which no processor foresees.
          slots[count] = Int32(truncatingIfNeeded: slot)
          count += seen[slot >> 6] & bit == 0 ? 1 : 0
          seen[slot >> 6] |= bit
        }
      }
    }
  }
}

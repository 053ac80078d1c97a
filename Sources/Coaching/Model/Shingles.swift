/// Which of a model's features the hashes of a text are: words and pairs of words in the first section, runs of bytes in the
/// second, frames in the third. `Shingles(bits: 15)` has 2^16 features in all, and no frames.
package struct Shingles: Hashable, Sendable {
  /// The first two sections have 2^bits features each.
  package let bits: Int
  /// The third has 2^frameBits; with 0 there is none.
  package let frameBits: Int

  package init(bits: Int, frameBits: Int = 0) { (self.bits, self.frameBits) = (bits, frameBits) }
}

extension Shingles {
  package var dimensions: Int { firstFrame + (hasFrames ? 1 << frameBits : 0) }

  var hasFrames: Bool { frameBits > 0 }

  /// Where the second section begins, and the third.
  var firstRun: Int { 1 << bits }
  var firstFrame: Int { 2 << bits }

  /// The features of `text`, each once.
  package func features(of text: String) -> (words: [Int32], runs: [Int32]) {
    let grams = NGrams(of: text)
    return (places(of: grams.words), places(of: grams.runs).map { $0 + Int32(firstRun) })
  }

  /// The features of how its words stand to each other, each once; none where the model does not ask.
  func features(of frames: Frames) -> [Int32] {
    hasFrames ? slots(of: frames).withPlaces { places in places.map { $0 + Int32(firstFrame) } } : []
  }

  /// The places of frames in their section.
  func slots(of frames: Frames) -> NGramSlots { NGramSlots(of: frames.hashes, bits: frameBits) }

  /// The places of n-grams in their section.
  func slots(of hashes: [UInt32]) -> NGramSlots { NGramSlots(of: hashes, bits: bits) }

  private func places(of hashes: [UInt32]) -> [Int32] { slots(of: hashes).withPlaces { Array($0) } }
}

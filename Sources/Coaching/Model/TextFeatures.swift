/// What fitted models look at in a stretch of an utterance; the same for all of them.
struct TextFeatures: Sendable {
  let grams: NGrams
  let cues: SparseVector

  init(_ reading: Reading, in stretch: Range<Int>, after heard: HeardWords = .none) {
    grams = reading.grams(of: stretch)
    cues = CueFeatures.vector(of: reading, in: stretch, after: heard)
  }
}

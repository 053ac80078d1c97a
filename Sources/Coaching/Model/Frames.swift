/// How the words of a stretch stand to each other, as hashes: what stands under a `no`, a `still` or an `instead of`, how each
/// clause begins, and in which order comes what gets better and what takes it back.
///
/// N-grams know the words and not that. `Four times a night instead of once` and `once a night instead of four times` have the
/// same ones, nearly.
package struct Frames: Sendable {
  /// Some of them more than once.
  package let hashes: [UInt32]

  /// - Parameters:
  ///   - stretch: the tokens to look at; nil for all.
  ///   - heard: what it is an answer to.
  package init(_ reading: Reading, in stretch: Range<Int>? = nil, after heard: HeardWords) {
    var reader = FrameReader(reading, in: stretch ?? reading.tokens.indices, after: heard)
    hashes = reader.read()
  }

  private init() { hashes = [] }

  /// Of a text of which no model asks.
  package static let none = Frames()
}

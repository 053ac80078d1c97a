/// Sentences as vectors whose closeness is closeness of meaning: all-MiniLM-L6-v2, which
/// has learnt more about questions (`Scripts/train-encoder`), run by the program itself.
///
/// Two texts are compared by the sum of the products of their vectors (each is one long): 1 is the same, around 0
/// unrelated. The same text gives the same bits on every machine and from every thread.
///
///     let encoder = try Encoder(path: "Dialogs/models/encoder.weights")
///     encoder.vector(of: "What does a late invoice cost you?")   // 384 numbers
package struct Encoder: Sendable {
  /// Text to ids, for those who want to see what the model sees.
  package let wordPiece: WordPiece
  private let kernels: Kernels
  private let embedding: Embedding
  private let layers: [Layer]

  /// Maps the weights file; costs one or two milliseconds. Throws where the file cannot be used.
  ///
  /// The last two parameters are for tests and benchmarks: they change the speed or show the cost of rounding.
  package init(
    path: String, instructions: InstructionSet = .best, arithmetic: Arithmetic = .integer
  ) throws(EncoderError) {
    let weights = try Weights(path: path)
    wordPiece = try WordPiece(weights: weights)
    embedding = try Embedding(in: weights)
    var layers: [Layer] = []
    for index in 0..<weights.header.layers { layers.append(try Layer(index, in: weights)) }
    self.layers = layers
    kernels = Kernels(weights: weights, instructions: instructions, arithmetic: arithmetic)
  }
}

extension Encoder {
  /// How many numbers a vector has.
  package var width: Int { kernels.weights.header.width }

  /// Stands for the file's whole content; goes into records and into the keys of stored vectors.
  package var fingerprint: UInt64 { kernels.weights.header.tableChecksum }

  /// The vector of a text, one long; even the empty text has one.
  package func vector(of text: String) -> [Float] {
    var pass = ForwardPass(wordPiece.ids(of: text), embedding: embedding, kernels: kernels)
    for layer in layers { pass.apply(layer) }
    return pass.pooled()
  }

  /// The vectors of several texts, in their order.
  package func vectors(of texts: [String]) -> [[Float]] { texts.map(vector(of:)) }

  /// Reads the whole file and compares it with its checksums; opening has checked all but the weight matrices.
  package func verify() throws(EncoderError) { try kernels.weights.verify() }
}

/// The working memory of one text on its way through the layers.
struct ForwardPass {
  private let kernels: Kernels
  private let tokens: Int
  private let width: Int
  /// One row a token; a layer's input, in the end its output.
  private var states: [Float]
  private var projected: [Float]
  private var attended: [Float]
  private var mixed: [Float]
  private var widened: [Float]
}

extension ForwardPass {
  /// Looks the ids up and makes room for the rest.
  init(_ ids: [Int32], embedding: Embedding, kernels: Kernels) {
    let header = kernels.weights.header
    self.kernels = kernels
    (tokens, width) = (ids.count, header.width)
    projected = Array(repeating: 0, count: tokens * 3 * width)
    attended = Array(repeating: 0, count: tokens * width)
    mixed = attended
    widened = Array(repeating: 0, count: tokens * header.inner)
    let rows = embedding.rows(of: ids, in: kernels.weights)
    states = rows.words
    kernels.normalize(&states, plus: rows.positions, by: embedding.norm)
  }

  /// One layer: the states are replaced by its output.
  mutating func apply(_ layer: Layer) {
    kernels.multiply(layer.projection, states, into: &projected)
    kernels.attend(projected, into: &attended)
    kernels.multiply(layer.mixing, attended, into: &mixed)
    kernels.normalize(&mixed, plus: states, by: layer.mixingNorm)
    kernels.multiply(layer.widening, mixed, into: &widened)
    kernels.gelu(&widened)
    kernels.multiply(layer.narrowing, widened, into: &states)
    kernels.normalize(&states, plus: mixed, by: layer.narrowingNorm)
  }

  /// The mean of the tokens' states, made one long.
  func pooled() -> [Float] {
    var sums = [Float](repeating: 0, count: width)
    for token in 0..<tokens {
      for column in 0..<width { sums[column] += states[token * width + column] }
    }
    let length = sums.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
    return length > 0 ? sums.map { Float(Double($0) / length) } : sums
  }
}

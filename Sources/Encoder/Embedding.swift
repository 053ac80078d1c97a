/// The first step: each id's own vector plus that of its position.
struct Embedding: Sendable {
  private let words: Tensor
  private let scales: Tensor
  private let factors: Tensor
  private let positions: Tensor
  /// Applied to the sum.
  let norm: Norm

  /// Takes the tensors `words.*`, `positions` and `embedding-norm.*`.
  init(in weights: Weights) throws(EncoderError) {
    let header = weights.header
    words = try weights.tensor("words.weights", .int8, rows: header.vocabulary, columns: header.width)
    scales = try weights.tensor("words.scales", .float32, rows: header.vocabulary)
    factors = try weights.tensor("words.factors", .float32, rows: header.width)
    positions = try weights.tensor("positions", .float32, rows: header.positions, columns: header.width)
    norm = try Norm("embedding-norm", width: header.width, in: weights)
  }

  /// The words' vectors and the positions' vectors, one row a token; their sum is left to the norm.
  func rows(of ids: [Int32], in weights: Weights) -> (words: [Float], positions: [Float]) {
    let width = weights.header.width
    let bytes = weights.start(of: words, as: Int8.self)
    let scales = weights.start(of: scales, as: Float.self)
    let factors = weights.start(of: factors, as: Float.self)
    var rows: [Float] = []
    rows.reserveCapacity(ids.count * width)
    for id in ids {
      let (row, scale) = (bytes + Int(id) * width, scales[Int(id)])
      for column in 0..<width { rows.append(Float(row[column]) * (scale * factors[column])) }
    }
    let places = UnsafeBufferPointer(start: weights.start(of: positions, as: Float.self), count: rows.count)
    return (rows, Array(places))
  }
}

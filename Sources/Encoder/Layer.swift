/// One of the model's layers: attention, then a network of two matrices, each followed by a norm.
struct Layer: Sendable {
  /// Query, key and value one below the other; the query is divided by the root of a head's width already.
  let projection: Matrix
  let mixing: Matrix
  let mixingNorm: Norm
  let widening: Matrix
  let narrowing: Matrix
  let narrowingNorm: Norm

  /// Takes the tensors of layer `index`.
  init(_ index: Int, in weights: Weights) throws(EncoderError) {
    let (name, width, inner) = ("layer.\(index)", weights.header.width, weights.header.inner)
    projection = try Matrix(name + ".projection", rows: 3 * width, columns: width, in: weights)
    mixing = try Matrix(name + ".mixing", rows: width, columns: width, in: weights)
    mixingNorm = try Norm(name + ".mixing-norm", width: width, in: weights)
    widening = try Matrix(name + ".widening", rows: inner, columns: width, in: weights)
    narrowing = try Matrix(name + ".narrowing", rows: width, columns: inner, in: weights)
    narrowingNorm = try Norm(name + ".narrowing-norm", width: width, in: weights)
  }
}

/// The gain and bias of a LayerNorm: where they lie in the file.
struct Norm: Sendable {
  let gain: Tensor
  let bias: Tensor

  /// Takes the two tensors whose names begin with `name`.
  init(_ name: String, width: Int, in weights: Weights) throws(EncoderError) {
    gain = try weights.tensor(name + ".gain", .float32, rows: width)
    bias = try weights.tensor(name + ".bias", .float32, rows: width)
  }
}

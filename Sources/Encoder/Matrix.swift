import CEncoder

/// One layer's weights as int8, with a scale a row, a factor a column and a bias: where they lie in the file.
///
/// weight(row, column) = byte * scale[row] * factor[column]. The factors even out the few columns that are a hundred times
/// larger than the rest; without them those would take all of the eight bits.
struct Matrix: Sendable {
  let rows: Int
  let columns: Int
  private let values: Tensor
  private let scales: Tensor
  private let factors: Tensor
  private let bias: Tensor

  /// Takes the four tensors whose names begin with `name`.
  init(_ name: String, rows: Int, columns: Int, in weights: Weights) throws(EncoderError) {
    (self.rows, self.columns) = (rows, columns)
    values = try weights.tensor(name + ".weights", .int8, rows: rows, columns: columns)
    scales = try weights.tensor(name + ".scales", .float32, rows: rows)
    factors = try weights.tensor(name + ".factors", .float32, rows: columns)
    bias = try weights.tensor(name + ".bias", .float32, rows: rows)
  }

  /// As the kernels want it; valid while `weights` lives.
  func pointers(in weights: Weights) -> encoder_matrix {
    encoder_matrix(
      weights: weights.start(of: values, as: Int8.self), row_scales: weights.start(of: scales, as: Float.self),
      column_factors: weights.start(of: factors, as: Float.self), bias: weights.start(of: bias, as: Float.self),
      rows: rows, columns: columns)
  }
}

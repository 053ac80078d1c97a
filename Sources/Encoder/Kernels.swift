import CEncoder

/// The hot loops with their choices made: from which file, by which instructions, in which arithmetic.
struct Kernels: Sendable {
  let weights: Weights
  let instructions: InstructionSet
  let arithmetic: Arithmetic
}

extension Kernels {
  /// output = matrix * input + bias, for each row of `input`.
  func multiply(_ matrix: Matrix, _ input: [Float], into output: inout [Float]) {
    let tokens = input.count / matrix.columns
    precondition(output.count == tokens * matrix.rows, "the output has a row for each row of input")
    var pointers = matrix.pointers(in: weights)
    switch arithmetic {
    case .integer:
      var rounded = [Int16](repeating: 0, count: 4 * matrix.columns)
      encoder_multiply(instructions.code, &pointers, input, tokens, &rounded, &output)
    case .float:
      var scaled = [Float](repeating: 0, count: 4 * matrix.columns)
      encoder_multiply_float(instructions.code, &pointers, input, tokens, &scaled, &output)
    }
  }

  /// Each token's sum of the others' values, weighted by how well its query meets their keys.
  func attend(_ projected: [Float], into output: inout [Float]) {
    let tokens = output.count / weights.header.width
    var scratch = [Float](repeating: 0, count: encoder_attention_scratch(tokens))
    encoder_attend(instructions.code, projected, tokens, weights.header.heads, &scratch, &output)
  }

  /// The model's activation function, in place.
  func gelu(_ values: inout [Float]) {
    encoder_gelu(instructions.code, &values, values.count)
  }

  /// values = norm(values + residual), row by row.
  func normalize(_ values: inout [Float], plus residual: [Float], by norm: Norm) {
    let width = weights.header.width
    precondition(values.count == residual.count, "a residual has the shape of what it is added to")
    let gain = weights.start(of: norm.gain, as: Float.self)
    let bias = weights.start(of: norm.bias, as: Float.self)
    encoder_add_and_normalize(instructions.code, &values, residual, values.count / width, width, gain, bias)
  }
}

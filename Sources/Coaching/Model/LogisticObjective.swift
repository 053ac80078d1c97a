/// The mean logistic loss of a set of examples plus the penalty: what the fit brings down.
struct LogisticObjective {
  private let examples: [SparseVector]
  /// +1 or -1.
  private let signs: [Double]
  /// Each example's share of the loss: the two classes weigh one half each.
  private let shares: [Double]
  private let dimensions: Int
  private let penalty: Double

  init(_ examples: [SparseVector], labels: [Bool], dimensions: Int, penalty: Double) {
    self.examples = examples
    self.dimensions = dimensions
    self.penalty = penalty
    signs = labels.map { $0 ? 1 : -1 }
    let positives = Double(max(1, labels.filter { $0 }.count))
    let negatives = Double(max(1, labels.count - Int(positives)))
    shares = labels.map { 0.5 / ($0 ? positives : negatives) }
  }

  /// - Parameter point: the weights and, last, the bias.
  func value(at point: [Double], gradient: inout [Double]) -> Double {
    var loss = 0.0
    let bias = point[dimensions]
    for index in 0..<dimensions {
      gradient[index] = penalty * point[index]
      loss += 0.5 * penalty * point[index] * point[index]
    }
    gradient[dimensions] = 0
    for (number, example) in examples.enumerated() {
      let sign = signs[number]
      let margin = sign * (example.dot(point) + bias)
      loss += shares[number] * Transcendental.softplus(-margin)
      let pull = -sign * shares[number] * Transcendental.sigmoid(-margin)
      for position in example.indices.indices {
        gradient[Int(example.indices[position])] += pull * Double(example.values[position])
      }
      gradient[dimensions] += pull
    }
    return loss
  }
}

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
    point.withUnsafeBufferPointer { point in
      gradient.withUnsafeMutableBufferPointer { gradient in
        var loss = startPenalty(point, gradient)
        for number in examples.indices {
          loss += addLoss(of: number, at: point, to: gradient)
        }
        return loss
      }
    }
  }

  /// Fills the gradient with the penalty's share and returns the penalty.
  private func startPenalty(_ point: UnsafeBufferPointer<Double>, _ gradient: UnsafeMutableBufferPointer<Double>)
    -> Double
  {
    var square = 0.0
    for index in 0..<dimensions {
      gradient[index] = penalty * point[index]
      square += point[index] * point[index]
    }
    gradient[dimensions] = 0
    return 0.5 * penalty * square
  }

  private func addLoss(
    of number: Int, at point: UnsafeBufferPointer<Double>, to gradient: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    let sign = signs[number]
    return examples[number].withEntries { indices, values in
      var sum = point[dimensions]
      for position in indices.indices { sum += Double(values[position]) * point[Int(indices[position])] }
      let margin = sign * sum
      let pull = -sign * shares[number] * Transcendental.sigmoid(-margin)
      for position in indices.indices { gradient[Int(indices[position])] += pull * Double(values[position]) }
      gradient[dimensions] += pull
      return shares[number] * Transcendental.softplus(-margin)
    }
  }
}

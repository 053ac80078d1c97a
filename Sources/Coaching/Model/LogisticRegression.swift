/// Fits a line between two classes: L2-penalised logistic regression by L-BFGS.
///
/// Deterministic: one fixed order of additions, no threads, no randomness.
package struct LogisticRegression {
  /// The penalty on the squared weights relative to the mean loss; the bias is not penalised.
  package var penalty: Double
  package var iterations = 40

  package init(penalty: Double) { self.penalty = penalty }
}

extension LogisticRegression {
  /// - Parameters:
  ///   - examples: indices below `dimensions`.
  ///   - labels: of the same count.
  /// - Returns: `dimensions` weights and the bias. Both classes weigh the same, whatever their sizes.
  package func fit(_ examples: [SparseVector], labels: [Bool], dimensions: Int) -> (weights: [Double], bias: Double) {
    fit(SparseTable(examples, dimensions: dimensions), decisions: [labels])[0]
  }

  /// As `fit`, for several decisions about the same examples: each comes out as it would alone.
  ///
  /// - Parameters:
  ///   - decisions: for each a label a row, or nil where the row is none of its examples.
  ///   - contrasts: of decisions that are fitted on pairs of rows.
  func fit(
    _ table: SparseTable, decisions: [[Bool?]], contrasts: [Contrast] = []
  ) -> [(weights: [Double], bias: Double)] {
    stride(from: 0, to: decisions.count, by: LogisticObjective.width).flatMap { first in
      let lanes = first..<min(first + LogisticObjective.width, decisions.count)
      let inside = contrasts.filter { lanes.contains($0.decision) }
        .map { Contrast(decision: $0.decision - first, pairs: $0.pairs) }
      let points = sideBySide(table, Array(decisions[lanes]), inside)
      return points.map { point in
        var weights = [Double](repeating: 0, count: table.dimensions)
        for (place, feature) in table.features.enumerated() { weights[Int(feature)] = point[place] }
        return (weights, point[table.features.count])
      }
    }
  }

  /// Each decision's weights of the table's features and, last, its bias.
  private func sideBySide(_ table: SparseTable, _ decisions: [[Bool?]], _ contrasts: [Contrast]) -> [[Double]] {
    let dimensions = table.features.count
    let objective = LogisticObjective(table, decisions: decisions, contrasts: contrasts, penalty: penalty)
    var descents = decisions.map { _ in Descent(dimensions: dimensions, iterations: iterations) }
    var point = [LogisticObjective.Lanes](repeating: .zero, count: dimensions + 1)
    var gradient = point
    while descents.contains(where: { $0.wanted != nil }) {
      for (lane, descent) in descents.enumerated() { descent.wanted?.place(in: lane, of: &point) }
      let losses = objective.losses(at: point, gradient: &gradient)
      for lane in descents.indices where descents[lane].wanted != nil {
        descents[lane].hear(loss: losses[lane], gradient: [Double](lane, of: gradient))
      }
    }
    return descents.map(\.point)
  }
}

extension [Double] {
  fileprivate func place(in lane: Int, of lanes: inout [LogisticObjective.Lanes]) {
    lanes.withUnsafeMutableBufferPointer { lanes in
      withUnsafeBufferPointer { numbers in
        for index in numbers.indices { lanes[index][lane] = numbers[index] }
      }
    }
  }

  fileprivate init(_ lane: Int, of lanes: [LogisticObjective.Lanes]) {
    self = lanes.withUnsafeBufferPointer { lanes in
      [Double](unsafeUninitializedCapacity: lanes.count) { numbers, count in
        for index in lanes.indices { numbers[index] = lanes[index][lane] }
        count = lanes.count
      }
    }
  }
}

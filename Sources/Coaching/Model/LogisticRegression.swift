/// Fits a line between two classes: L2-penalised logistic regression by L-BFGS.
///
/// Deterministic: one fixed order of additions, no threads, no randomness. Source: Nocedal and Wright, Numerical
/// Optimization, algorithm 7.5, with a backtracking line search.
package struct LogisticRegression {
  /// The penalty on the squared weights relative to the mean loss; the bias is not penalised.
  package var penalty: Double
  package var iterations = 40
  /// How many earlier steps shape the next one.
  private let memory = 6

  package init(penalty: Double) { self.penalty = penalty }
}

extension LogisticRegression {
  /// - Parameters:
  ///   - examples: indices below `dimensions`.
  ///   - labels: of the same count.
  /// - Returns: `dimensions` weights and the bias. Both classes weigh the same, whatever their sizes.
  package func fit(_ examples: [SparseVector], labels: [Bool], dimensions: Int) -> (weights: [Double], bias: Double) {
    let table = SparseTable(examples)
    return fit(table, rows: Array(table.rows), labels: labels, dimensions: dimensions)
  }

  /// As `fit`, to some rows of a table that several fits share.
  ///
  /// - Parameter labels: one a row.
  func fit(_ table: SparseTable, rows: [Int], labels: [Bool], dimensions: Int) -> (weights: [Double], bias: Double) {
    let objective = LogisticObjective(table, rows: rows, labels: labels, dimensions: dimensions, penalty: penalty)
    var point = [Double](repeating: 0, count: dimensions + 1)
    var gradient = point
    var value = objective.value(at: point, gradient: &gradient)
    var steps: [CurvaturePair] = []
    for _ in 0..<iterations {
      let direction = Self.direction(gradient, steps)
      let slope = Self.dot(gradient, direction)
      guard slope < -1e-10 else { break }
      guard
        let next = search(objective, from: point, value: value, along: direction, slope: slope, first: steps.isEmpty)
      else { break }
      steps.append(CurvaturePair(from: point, to: next.point, gradient, next.gradient))
      if steps.count > memory { steps.removeFirst() }
      let gain = value - next.value
      (point, gradient, value) = (next.point, next.gradient, next.value)
      if gain < 1e-7 * value { break }
    }
    return (Array(point[..<dimensions]), point[dimensions])
  }

  private func search(
    _ objective: LogisticObjective, from point: [Double], value: Double, along direction: [Double], slope: Double,
    first: Bool
  ) -> (point: [Double], gradient: [Double], value: Double)? {
    var step = first ? 1 / max(1e-12, Self.dot(direction, direction).squareRoot()) : 1
    var gradient = point
    for _ in 0..<20 {
      var candidate = point
      Self.add(step, direction, to: &candidate)
      let found = objective.value(at: candidate, gradient: &gradient)
      if found <= value + 1e-4 * step * slope { return (candidate, gradient, found) }
      step /= 2
    }
    return nil
  }

  /// The two-loop recursion: minus the gradient, bent by the curvature of the last steps.
  private static func direction(_ gradient: [Double], _ steps: [CurvaturePair]) -> [Double] {
    var direction = gradient.map { -$0 }
    guard let newest = steps.last else { return direction }
    var alphas: [Double] = []
    var product = dot(newest.step, direction)
    for place in steps.indices.reversed() {
      let alpha = product * steps[place].inverse
      alphas.append(alpha)
      if place > 0 {
        product = add(-alpha, steps[place].change, to: &direction, thenDot: steps[place - 1].step)
      } else {
        add(-alpha, steps[place].change, to: &direction)
      }
    }
    for index in direction.indices { direction[index] *= newest.scale }
    product = dot(steps[0].change, direction)
    for (place, alpha) in zip(steps.indices, alphas.reversed()) {
      let beta = product * steps[place].inverse
      if place + 1 < steps.count {
        product = add(alpha - beta, steps[place].step, to: &direction, thenDot: steps[place + 1].change)
      } else {
        add(alpha - beta, steps[place].step, to: &direction)
      }
    }
    return direction
  }

  /// As `add`, and at once the product of the sum with `other`: the additions of a product wait for each other, and there is
  /// time for something else.
  private static func add(
    _ factor: Double, _ vector: [Double], to sum: inout [Double], thenDot other: [Double]
  ) -> Double {
    sum.withUnsafeMutableBufferPointer { sum in
      vector.withUnsafeBufferPointer { vector in
        other.withUnsafeBufferPointer { other in
          var product = 0.0
          for index in sum.indices {
            sum[index] += factor * vector[index]
            product += other[index] * sum[index]
          }
          return product
        }
      }
    }
  }

  private static func add(_ factor: Double, _ vector: [Double], to sum: inout [Double]) {
    sum.withUnsafeMutableBufferPointer { sum in
      vector.withUnsafeBufferPointer { vector in
        for index in sum.indices { sum[index] += factor * vector[index] }
      }
    }
  }

  fileprivate static func dot(_ left: [Double], _ right: [Double]) -> Double {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in
        var sum = 0.0
        for index in left.indices { sum += left[index] * right[index] }
        return sum
      }
    }
  }
}

/// A step of the search and how the gradient changed along it.
private struct CurvaturePair {
  let step: [Double]
  let change: [Double]
  /// 1 / (step · change)
  let inverse: Double
  /// (step · change) / (change · change): the size of the inverse Hessian along this step.
  let scale: Double

  init(from old: [Double], to new: [Double], _ oldGradient: [Double], _ newGradient: [Double]) {
    step = Self.difference(new, old)
    change = Self.difference(newGradient, oldGradient)
    let curvature = max(LogisticRegression.dot(step, change), 1e-12)
    inverse = 1 / curvature
    scale = curvature / max(LogisticRegression.dot(change, change), 1e-12)
  }

  private static func difference(_ new: [Double], _ old: [Double]) -> [Double] {
    new.withUnsafeBufferPointer { new in
      old.withUnsafeBufferPointer { old in
        [Double](unsafeUninitializedCapacity: new.count) { difference, count in
          for index in new.indices { difference[index] = new[index] - old[index] }
          count = new.count
        }
      }
    }
  }
}

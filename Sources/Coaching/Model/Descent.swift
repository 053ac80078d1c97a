/// One line on its way down its loss, by L-BFGS: it says at which point it wants to know the loss, is told, and goes on.
///
/// So several can go down side by side, each by its own steps. Source: Nocedal and Wright, Numerical Optimization, algorithm
/// 7.5, with a backtracking line search.
struct Descent {
  /// Where the loss is wanted next: weights and, last, the bias; nil at the end of the way.
  private(set) var wanted: [Double]?
  /// The lowest that was reached.
  private var reached: Spot?
  private var direction: [Double] = []
  private var slope = 0.0
  /// How far along the direction, and how often less far than at first.
  private var stride = 1.0
  private var retreats = 0
  /// The last steps shape the next one.
  private var steps: [CurvaturePair] = []
  private var stepsLeft: Int

  private struct Spot {
    var point: [Double]
    var loss: Double
    var gradient: [Double]
  }

  init(dimensions: Int, iterations: Int) {
    wanted = Array(repeating: 0, count: dimensions + 1)
    stepsLeft = iterations
  }
}

extension Descent {
  /// How many earlier steps are remembered.
  private static let memory = 6
  private static let retreats = 20

  /// The weights and, last, the bias.
  var point: [Double] { reached?.point ?? [] }

  /// Takes what was `wanted` into account.
  mutating func hear(loss: Double, gradient: [Double]) {
    guard let point = wanted else { return }
    let next = Spot(point: point, loss: loss, gradient: gradient)
    guard let last = reached else {
      reached = next
      return turn(at: next)
    }
    guard loss <= last.loss + 1e-4 * stride * slope else { return retreat(towards: last) }
    reached = next
    steps.append(CurvaturePair(from: last.point, to: point, last.gradient, gradient))
    if steps.count > Self.memory { steps.removeFirst() }
    if last.loss - loss < 1e-7 * loss { wanted = nil } else { turn(at: next) }
  }

  /// Looks for the way on, and takes a step.
  private mutating func turn(at spot: Spot) {
    wanted = nil
    guard stepsLeft > 0 else { return }
    stepsLeft -= 1
    direction = Self.direction(spot.gradient, steps)
    slope = Self.dot(spot.gradient, direction)
    guard slope < -1e-10 else { return }
    stride = steps.isEmpty ? 1 / max(1e-12, Self.dot(direction, direction).squareRoot()) : 1
    retreats = 0
    want(from: spot)
  }

  /// The step was too long.
  private mutating func retreat(towards spot: Spot) {
    wanted = nil
    retreats += 1
    guard retreats < Self.retreats else { return }
    stride /= 2
    want(from: spot)
  }

  private mutating func want(from spot: Spot) {
    var point = spot.point
    Self.add(stride, direction, to: &point)
    wanted = point
  }
}

// MARK: - Directions

extension Descent {
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
    let curvature = max(Descent.dot(step, change), 1e-12)
    inverse = 1 / curvature
    scale = curvature / max(Descent.dot(change, change), 1e-12)
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

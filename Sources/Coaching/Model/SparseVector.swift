/// The few features that a text has, out of many: ascending indices, one value each.
package struct SparseVector: Equatable, Sendable {
  package private(set) var indices: [Int32]
  package private(set) var values: [Float]

  /// Features that are only there or not.
  ///
  /// - Parameter present: ascending, each once.
  package init(present: [Int32]) {
    indices = present
    values = Array(filledWith: 1, count: present.count)
  }

  /// - Parameters:
  ///   - indices: ascending, each once.
  ///   - values: one an index.
  init(ascending indices: [Int32], values: [Float]) {
    self.indices = indices
    self.values = values
  }

  /// Sums the values of equal indices.
  package init(_ entries: [(index: Int32, value: Float)]) {
    indices = []
    values = []
    for entry in entries.sorted(by: { $0.index < $1.index }) {
      if entry.index == indices.last {
        values[values.count - 1] += entry.value
      } else {
        indices.append(entry.index)
        values.append(entry.value)
      }
    }
  }
}

extension SparseVector {
  /// The features that are there, with their values.
  package var entries: [(index: Int32, value: Float)] { zip(indices, values).map { ($0, $1) } }

  /// The same direction with length 1; the zero vector stays.
  package var normalised: SparseVector {
    let square = values.reduce(0) { $0 + $1 * $1 }
    guard square > 0 else { return self }
    let norm = 1 / square.squareRoot()
    var copy = self
    for position in values.indices { copy.values[position] *= norm }
    return copy
  }

  /// The sum of value times weight over the features that are there.
  package func dot(_ weights: [Double]) -> Double {
    var sum = 0.0
    for position in indices.indices { sum += Double(values[position]) * weights[Int(indices[position])] }
    return sum
  }
}

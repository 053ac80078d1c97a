/// Many sparse vectors one after another in memory, for the inner loop of a fit, which passes over all of them some hundred
/// times.
struct SparseTable {
  private var indices: [Int32] = []
  private var values: [Float] = []
  /// Where each vector begins, and where the last one ends.
  private var starts = [0]

  init(_ vectors: [SparseVector]) {
    let count = vectors.reduce(0) { $0 + $1.indices.count }
    indices.reserveCapacity(count)
    values.reserveCapacity(count)
    for vector in vectors {
      indices += vector.indices
      values += vector.values
      starts.append(indices.count)
    }
  }
}

extension SparseTable {
  /// One a vector.
  var rows: Range<Int> { 0..<starts.count - 1 }

  /// What is added to for each entry of a row: the inner loop needs both lists without bounds checks.
  struct Entries {
    fileprivate let indices: UnsafeBufferPointer<Int32>
    fileprivate let values: UnsafeBufferPointer<Float>
    fileprivate let starts: UnsafeBufferPointer<Int>
  }

  /// Lends the lists for as long as `body` runs.
  func withEntries<Result>(_ body: (Entries) -> Result) -> Result {
    indices.withUnsafeBufferPointer { indices in
      values.withUnsafeBufferPointer { values in
        starts.withUnsafeBufferPointer { body(Entries(indices: indices, values: values, starts: $0)) }
      }
    }
  }
}

extension SparseTable.Entries {
  /// `start` and the sum of value times weight, for two rows side by side: each sum waits for its last addition, and the
  /// other one goes on meanwhile. Each is added up in its own order.
  func sums(of first: Int, _ second: Int, _ weights: UnsafeBufferPointer<Double>, from start: Double) -> (
    Double, Double
  ) {
    let (left, right) = (starts[first]..<starts[first + 1], starts[second]..<starts[second + 1])
    let shared = min(left.count, right.count)
    var sums = (start, start)
    for offset in 0..<shared {
      sums.0 += term(left.lowerBound + offset, weights)
      sums.1 += term(right.lowerBound + offset, weights)
    }
    for entry in left.dropFirst(shared) { sums.0 += term(entry, weights) }
    for entry in right.dropFirst(shared) { sums.1 += term(entry, weights) }
    return sums
  }

  /// Adds `factor` times the row.
  func add(_ row: Int, times factor: Double, to sums: UnsafeMutableBufferPointer<Double>) {
    for entry in starts[row]..<starts[row + 1] { sums[Int(indices[entry])] += factor * Double(values[entry]) }
  }

  @inline(__always)
  private func term(_ entry: Int, _ weights: UnsafeBufferPointer<Double>) -> Double {
    Double(values[entry]) * weights[Int(indices[entry])]
  }
}

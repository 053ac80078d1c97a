/// Many sparse vectors, feature by feature: for each the rows that have it. A fit passes over all of them some hundred times.
///
/// By features and not by rows, since there are ten times as many: what a pass looks up here and there is a number a row, and
/// the processor has those near at hand.
struct SparseTable {
  /// How many vectors there are.
  let rowCount: Int
  /// Above all indices of the vectors.
  let dimensions: Int
  /// Those that some vector has, in ascending order; of the others there is nothing to fit.
  let features: [Int32]
  private var rows: [Int32]
  private var values: [Float]
  /// Where the entries of each feature begin, and where the last one's end. Those of a feature go up by row.
  private var starts: [Int]

  init(_ vectors: [SparseVector], dimensions: Int) {
    var counts = [Int](repeating: 0, count: dimensions)
    for vector in vectors { for index in vector.indices { counts[Int(index)] += 1 } }
    (rowCount, self.dimensions) = (vectors.count, dimensions)
    features = counts.indices.filter { counts[$0] > 0 }.map { Int32($0) }
    starts = [0]
    for feature in features { starts.append(starts[starts.count - 1] + counts[Int(feature)]) }
    rows = Array(repeating: 0, count: starts[features.count])
    values = Array(repeating: 0, count: rows.count)
    var ends = counts
    for (place, feature) in features.enumerated() { ends[Int(feature)] = starts[place] }
    for (row, vector) in vectors.enumerated() {
      for (index, value) in zip(vector.indices, vector.values) {
        let place = ends[Int(index)]
        (rows[place], values[place]) = (Int32(row), value)
        ends[Int(index)] = place + 1
      }
    }
  }
}

extension SparseTable {
  typealias Lanes = LogisticObjective.Lanes

  /// Adds to the sum of each row, over its features in ascending order, value times weight.
  ///
  /// - Parameter weight: by the place in `features`; asked for each once, in order.
  func addProducts(to sums: inout [Lanes], weight: (Int) -> Lanes) {
    sums.withUnsafeMutableBufferPointer { sums in
      forEachFeature { feature, entries, rows, values in
        let weight = weight(feature)
        for entry in entries { sums[Int(rows[entry])] += Double(values[entry]) * weight }
      }
    }
  }

  /// For each feature in order, to what it starts with is added, over its rows in ascending order, factor times value.
  func addUp(_ factors: [Lanes], start: (Int) -> Lanes, finish: (Int, Lanes) -> Void) {
    factors.withUnsafeBufferPointer { factors in
      forEachFeature { feature, entries, rows, values in
        var sum = start(feature)
        for entry in entries { sum += factors[Int(rows[entry])] * Double(values[entry]) }
        finish(feature, sum)
      }
    }
  }

  @inline(__always)
  private func forEachFeature(
    _ body: (Int, Range<Int>, UnsafeBufferPointer<Int32>, UnsafeBufferPointer<Float>) -> Void
  ) {
    rows.withUnsafeBufferPointer { rows in
      values.withUnsafeBufferPointer { values in
        starts.withUnsafeBufferPointer { starts in
          for feature in 0..<starts.count - 1 { body(feature, starts[feature]..<starts[feature + 1], rows, values) }
        }
      }
    }
  }
}

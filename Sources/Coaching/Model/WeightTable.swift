/// A weight for each n-gram and decision, and sums over rows of them: the inner loop of every model.
///
/// Eight decisions are added at a time, whether there are as many or not: what lies behind the last one of a row is the
/// next row, and nobody looks at its sum.
struct WeightTable: Equatable, Sendable {
  private static let lanes = 8

  /// The rows one after another, and behind them as many zeros as are read beyond the end.
  private let values: [Int8]
  private let rows: Int
  private let columns: Int

  /// - Parameter weights: row after row; `rows * columns` of them.
  init(_ weights: [Int8], rows: Int, columns: Int) {
    precondition(weights.count == rows * columns, "a model has a weight for each n-gram and decision")
    values = weights + Array(repeating: 0, count: Self.lanes)
    (self.rows, self.columns) = (rows, columns)
  }
}

extension WeightTable {
  var weights: ArraySlice<Int8> { values.dropLast(Self.lanes) }

  /// The weights of one decision.
  func column(_ column: Int) -> [Int8] { (0..<rows).map { values[$0 * columns + column] } }

  /// For each decision the sum of its weights in the rows `first + slots`, each times its factor.
  ///
  /// - Parameter factors: 0 to 255, so that a product fits into 16 bits.
  func sums(over slots: [Int32], from first: Int, times factors: [Int16]) -> [Int] {
    var sums = [Int](repeating: 0, count: columns)
    // So many products at the most fit into 32 bits.
    let longest = 1 << 16
    for start in stride(from: 0, to: slots.count, by: longest) {
      let part = start..<min(start + longest, slots.count)
      for column in stride(from: 0, to: columns, by: Self.lanes) {
        let lanes = lanes(from: column, over: slots[part], from: first, times: factors[part])
        for lane in 0..<min(Self.lanes, columns - column) { sums[column + lane] += Int(lanes[lane]) }
      }
    }
    return sums
  }

  private func lanes(
    from column: Int, over slots: ArraySlice<Int32>, from first: Int, times factors: ArraySlice<Int16>
  ) -> SIMD8<Int32> {
    values.withUnsafeBytes { values in
      var sum = SIMD8<Int32>()
      for (slot, factor) in zip(slots, factors) {
        let row = first + Int(slot)
        precondition(row < rows, "an n-gram has a row of its own")
        let weights = values.loadUnaligned(fromByteOffset: row * columns + column, as: SIMD8<Int8>.self)
        sum &+= SIMD8<Int32>(truncatingIfNeeded: SIMD8<Int16>(truncatingIfNeeded: weights) &* factor)
      }
      return sum
    }
  }
}

/// A weight for each n-gram and decision and a factor for each n-gram, and sums over them: the inner loop of every model.
///
/// The factor lies behind the weights of its row, so that memory is asked once for both. Eight weights are added at a time,
/// whether there are as many or not: nobody looks at the sums of what lies behind the last one.
struct WeightTable: Equatable, Sendable {
  private static let lanes = 8

  /// The rows one after another, and behind them as many zeros as are read beyond the end.
  private let values: [Int8]
  private let rows: Int
  private let columns: Int

  /// - Parameters:
  ///   - weights: row after row, `columns` for each factor.
  ///   - factors: one a row.
  init(_ weights: [Int8], factors: [UInt8], columns: Int) {
    precondition(weights.count == factors.count * columns, "a model has a weight for each n-gram and decision")
    (rows, self.columns) = (factors.count, columns)
    values = [Int8](unsafeUninitializedCapacity: factors.count * (columns + 1) + Self.lanes) { values, count in
      for row in factors.indices {
        for column in 0..<columns { values[count + column] = weights[row * columns + column] }
        values[count + columns] = Int8(bitPattern: factors[row])
        count += columns + 1
      }
      for _ in 0..<Self.lanes {
        values[count] = 0
        count += 1
      }
    }
  }
}

extension WeightTable {
  /// Row after row, as they are filed.
  var weights: [Int8] {
    (0..<rows).flatMap { row in (0..<columns).map { values[row * (columns + 1) + $0] } }
  }

  /// The weights of one decision.
  func column(_ column: Int) -> [Int8] { (0..<rows).map { values[$0 * (columns + 1) + column] } }

  /// For each decision the sum of its weights in the rows `first + slots`, each times the factor of its row; and the sum of
  /// the squares of the factors.
  func sums(over slots: [Int32], from first: Int) -> (sums: [Int], square: Int) {
    var sums = [Int](repeating: 0, count: columns)
    var square = 0
    // So many products at the most fit into 32 bits.
    let longest = 1 << 16
    for start in stride(from: 0, to: slots.count, by: longest) {
      let part = slots[start..<min(start + longest, slots.count)]
      for column in stride(from: 0, to: columns, by: Self.lanes) {
        let (lanes, squares) = lanes(from: column, over: part, from: first)
        for lane in 0..<min(Self.lanes, columns - column) { sums[column + lane] += Int(lanes[lane]) }
        if column == 0 { square += squares }
      }
    }
    return (sums, square)
  }

  /// As `sums`, of eight columns. A product of a weight and a factor fits into 16 bits.
  private func lanes(
    from column: Int, over slots: ArraySlice<Int32>, from first: Int
  ) -> (sums: SIMD8<Int32>, square: Int) {
    values.withUnsafeBytes { values in
      var sum = SIMD8<Int32>()
      var square = 0
      for slot in slots {
        let row = first + Int(slot)
        precondition(row < rows, "an n-gram has a row of its own")
        let start = row * (columns + 1)
        let factor = Int16(values[start + columns])
        let weights = values.loadUnaligned(fromByteOffset: start + column, as: SIMD8<Int8>.self)
        sum &+= SIMD8<Int32>(truncatingIfNeeded: SIMD8<Int16>(truncatingIfNeeded: weights) &* factor)
        square += Int(factor) * Int(factor)
      }
      return (sum, square)
    }
  }
}

/// A weight for each n-gram and decision and a factor for each n-gram, and sums over them: the inner loop of every model.
///
/// The factor is the last byte of its row, so that memory is asked once for both, and rows are as far apart as a power of two,
/// so that none lies in two lines of the cache. Eight weights are added at a time, whether there are as many or not: nobody
/// looks at the sums of what lies behind the last one.
struct WeightTable: Equatable, Sendable {
  private static let lanes = 8

  /// The rows one after another, and behind them as many zeros as are read beyond the end.
  private let values: [Int8]
  private let rows: Int
  private let columns: Int
  /// From one row to the next.
  private let stride: Int

  /// - Parameters:
  ///   - weights: row after row, `columns` for each factor.
  ///   - factors: one a row.
  init(_ weights: [Int8], factors: [UInt8], columns: Int) {
    precondition(weights.count == factors.count * columns, "a model has a weight for each n-gram and decision")
    (rows, self.columns) = (factors.count, columns)
    var stride = 1
    while stride < columns + 1 { stride *= 2 }
    self.stride = stride
    var values = [Int8](repeating: 0, count: factors.count * stride + Self.lanes)
    for row in factors.indices {
      for column in 0..<columns { values[row * stride + column] = weights[row * columns + column] }
      values[row * stride + stride - 1] = Int8(bitPattern: factors[row])
    }
    self.values = values
  }
}

extension WeightTable {
  /// Row after row, as they are filed.
  var weights: [Int8] { (0..<rows).flatMap { row in (0..<columns).map { values[row * stride + $0] } } }

  /// The weights of one decision.
  func column(_ column: Int) -> [Int8] { (0..<rows).map { values[$0 * stride + column] } }

  /// Adds to `sums`, for each decision, the sum of its weights in the rows of `features`, each times the factor of its row,
  /// and all brought to length 1 by these factors. In whole numbers, which are exact: the order of the n-grams makes no
  /// difference.
  ///
  /// - Parameters:
  ///   - features: of one half of the model's.
  ///   - first: the row where that half begins.
  func add(_ features: NGramSlots, from first: Int, to sums: inout [Double]) {
    precondition(first + features.limit <= rows, "an n-gram has a row of its own")
    features.withPlaces { places in
      values.withUnsafeBytes { values in
        let half = UnsafeRawBufferPointer(rebasing: values[(first * stride)...])
        let square = square(places, half)
        // One without length stays.
        let norm = square > 0 ? 1 / Double(square).squareRoot() : 1
        if columns == 1 {
          sums[0] += Double(only(places, half)) * norm
          return
        }
        for column in Swift.stride(from: 0, to: columns, by: Self.lanes) {
          let lanes = lanes(from: column, places, half)
          for lane in 0..<min(Self.lanes, columns - column) { sums[column + lane] += Double(lanes[lane]) * norm }
        }
      }
    }
  }

  /// The sum of the squares of the factors.
  private func square(_ places: UnsafeBufferPointer<Int32>, _ values: UnsafeRawBufferPointer) -> Int {
    let stride = stride
    var square = 0
    for place in places {
      let factor = Int(values[Int(place) &* stride &+ stride &- 1])
      square &+= factor &* factor
    }
    return square
  }

  /// As `lanes` where one decision is all: nothing is to be had from eight sums at a time.
  private func only(_ places: UnsafeBufferPointer<Int32>, _ values: UnsafeRawBufferPointer) -> Int {
    let stride = stride
    var sum = 0
    for place in places {
      let row = Int(place) &* stride
      sum &+= Int(Int8(bitPattern: values[row])) &* Int(values[row &+ stride &- 1])
    }
    return sum
  }

  /// The sums of eight columns, before they are brought to length 1. A product of a weight and a factor fits into 16 bits.
  private func lanes(
    from column: Int, _ places: UnsafeBufferPointer<Int32>, _ values: UnsafeRawBufferPointer
  ) -> SIMD8<Int64> {
    let stride = stride
    var sum = SIMD8<Int64>()
    // So many products at the most fit into 32 bits.
    for start in Swift.stride(from: 0, to: places.count, by: 0xFFFF) {
      var part = SIMD8<Int32>()
      for place in places[start..<min(start + 0xFFFF, places.count)] {
        let row = Int(place) &* stride
        let factor = Int16(values[row &+ stride &- 1])
        let weights = values.loadUnaligned(fromByteOffset: row &+ column, as: SIMD8<Int8>.self)
        part &+= SIMD8<Int32>(truncatingIfNeeded: SIMD8<Int16>(truncatingIfNeeded: weights) &* factor)
      }
      sum &+= SIMD8<Int64>(truncatingIfNeeded: part)
    }
    return sum
  }
}

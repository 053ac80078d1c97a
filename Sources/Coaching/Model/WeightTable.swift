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
  ///   - features: of one section of the model's.
  ///   - first: the row where that section begins.
  func add(_ features: NGramSlots, from first: Int, to sums: inout [Double]) {
    precondition(first + features.limit <= rows, "an n-gram has a row of its own")
    features.withPlaces { places in
      values.withUnsafeBytes { values in
        let half = UnsafeRawBufferPointer(rebasing: values[(first * stride)...])
        if columns == 1 {
          let (sum, square) = only(places, half)
          sums[0] += Double(sum) * Self.norm(square)
          return
        }
        for column in Swift.stride(from: 0, to: columns, by: Self.lanes) {
          let (lanes, square) = lanes(from: column, places, half)
          let norm = Self.norm(square)
          for lane in 0..<min(Self.lanes, columns - column) { sums[column + lane] += Double(lanes[lane]) * norm }
        }
      }
    }
  }

  /// What brings factors to length 1 whose squares add up to `square`. Those without length stay.
  private static func norm(_ square: Int) -> Double { square > 0 ? 1 / Double(square).squareRoot() : 1 }

  /// As `lanes` where one decision is all: nothing is to be had from eight sums at a time.
  private func only(
    _ places: UnsafeBufferPointer<Int32>, _ values: UnsafeRawBufferPointer
  ) -> (sum: Int, square: Int) {
    let stride = stride
    var (sum, square) = (0, 0)
    for place in places {
      let row = Int(place) &* stride
      let factor = Int(values[row &+ stride &- 1])
      sum &+= Int(Int8(bitPattern: values[row])) &* factor
      square &+= factor &* factor
    }
    return (sum, square)
  }

  /// The sums of eight columns, before they are brought to length 1, and that of the squares of the factors. A product of a
  /// weight and a factor fits into 16 bits.
  private func lanes(
    from column: Int, _ places: UnsafeBufferPointer<Int32>, _ values: UnsafeRawBufferPointer
  ) -> (sums: SIMD8<Int64>, square: Int) {
    let stride = stride
    var sum = SIMD8<Int64>()
    var square = 0
    // So many products at the most fit into 32 bits.
    for start in Swift.stride(from: 0, to: places.count, by: 0xFFFF) {
      var part = SIMD8<Int32>()
      for place in places[start..<min(start + 0xFFFF, places.count)] {
        let row = Int(place) &* stride
        let factor = Int16(values[row &+ stride &- 1])
        let weights = values.loadUnaligned(fromByteOffset: row &+ column, as: SIMD8<Int8>.self)
        part &+= SIMD8<Int32>(truncatingIfNeeded: SIMD8<Int16>(truncatingIfNeeded: weights) &* factor)
        square &+= Int(factor) &* Int(factor)
      }
      sum &+= SIMD8<Int64>(truncatingIfNeeded: part)
    }
    return (sum, square)
  }
}

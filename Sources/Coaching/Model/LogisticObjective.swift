/// The mean logistic loss of a set of examples plus the penalty: what the fit brings down.
struct LogisticObjective {
  private let table: SparseTable
  /// Which rows of the table are the examples.
  private let rows: [Int]
  /// +1 or -1.
  private let signs: [Double]
  /// Each example's share of the loss: the two classes weigh one half each.
  private let shares: [Double]
  private let dimensions: Int
  private let penalty: Double

  init(_ table: SparseTable, rows: [Int], labels: [Bool], dimensions: Int, penalty: Double) {
    self.table = table
    self.rows = rows
    self.dimensions = dimensions
    self.penalty = penalty
    signs = labels.map { $0 ? 1 : -1 }
    let positives = Double(max(1, labels.filter { $0 }.count))
    let negatives = Double(max(1, labels.count - Int(positives)))
    shares = labels.map { 0.5 / ($0 ? positives : negatives) }
  }

  /// - Parameter point: the weights and, last, the bias.
  func value(at point: [Double], gradient: inout [Double]) -> Double {
    point.withUnsafeBufferPointer { point in
      gradient.withUnsafeMutableBufferPointer { gradient in
        table.withEntries { entries in
          var loss = startPenalty(point, gradient)
          for number in stride(from: 0, to: rows.count, by: 2) {
            let next = min(number + 1, rows.count - 1)
            let sums = entries.sums(of: rows[number], rows[next], point, from: point[dimensions])
            loss += addLoss(of: number, sum: sums.0, entries, to: gradient)
            if next > number { loss += addLoss(of: next, sum: sums.1, entries, to: gradient) }
          }
          return loss
        }
      }
    }
  }

  /// Fills the gradient with the penalty's share and returns the penalty.
  private func startPenalty(_ point: UnsafeBufferPointer<Double>, _ gradient: UnsafeMutableBufferPointer<Double>)
    -> Double
  {
    var square = 0.0
    for index in 0..<dimensions {
      gradient[index] = penalty * point[index]
      square += point[index] * point[index]
    }
    gradient[dimensions] = 0
    return 0.5 * penalty * square
  }

  private func addLoss(
    of number: Int, sum: Double, _ entries: SparseTable.Entries, to gradient: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    let sign = signs[number]
    let (odds, loss) = Transcendental.sigmoidAndSoftplus(-(sign * sum))
    let pull = -sign * shares[number] * odds
    entries.add(rows[number], times: pull, to: gradient)
    gradient[dimensions] += pull
    return shares[number] * loss
  }
}

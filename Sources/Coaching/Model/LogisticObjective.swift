/// The mean logistic loss of a set of examples plus the penalty, for several decisions about them side by side: what their
/// fits bring down.
///
/// A decision has a lane of its own, and in each lane the additions are those of a decision alone, in the same order. But
/// the examples' features are looked up once for all lanes, and that is what a fit waits for.
struct LogisticObjective {
  typealias Lanes = SIMD8<Double>

  private let table: SparseTable
  /// +1 or -1, for each row.
  private let signs: [Lanes]
  /// Each example's share of the loss: the two classes weigh one half each. None where a decision does not know the example.
  private let shares: [Lanes]
  private let penalty: Double
  /// Of a decision that is fitted on pairs, by its lane.
  private let contrasts: [Contrast]

  /// - Parameters:
  ///   - decisions: for each of up to `width`, a label a row, or nil where the row is none of its examples.
  ///   - contrasts: by lane and row; their loss is added, as the mean over the pairs.
  init(_ table: SparseTable, decisions: [[Bool?]], contrasts: [Contrast] = [], penalty: Double) {
    precondition(decisions.count <= Self.width, "each decision has a lane")
    self.table = table
    self.contrasts = contrasts
    self.penalty = penalty
    var signs = [Lanes](repeating: Lanes(repeating: 1), count: table.rowCount)
    var shares = [Lanes](repeating: Lanes(), count: table.rowCount)
    for (lane, labels) in decisions.enumerated() {
      let counts = [true, false].map { label in Double(max(1, labels.count { $0 == label })) }
      for (row, label) in labels.enumerated() {
        guard let label else { continue }
        signs[row][lane] = label ? 1 : -1
        shares[row][lane] = 0.5 / (label ? counts[0] : counts[1])
      }
    }
    (self.signs, self.shares) = (signs, shares)
  }
}

extension LogisticObjective {
  /// How many decisions are judged at once.
  static var width: Int { Lanes.scalarCount }

  /// - Parameters:
  ///   - point: the weights of the table's features and, last, the bias.
  ///   - gradient: filled, of the same count.
  func losses(at point: [Lanes], gradient: inout [Lanes]) -> Lanes {
    let bias = table.features.count
    var sums = [Lanes](repeating: point[bias], count: table.rowCount)
    var squares = Lanes()
    point.withUnsafeBufferPointer { point in
      table.addProducts(to: &sums) { feature in
        squares += point[feature] * point[feature]
        return point[feature]
      }
    }
    var losses = 0.5 * penalty * squares
    gradient[bias] = addLosses(of: &sums, to: &losses)
    let penalty = penalty
    point.withUnsafeBufferPointer { point in
      gradient.withUnsafeMutableBufferPointer { gradient in
        table.addUp(sums, start: { penalty * point[$0] }, finish: { gradient[$0] = $1 })
      }
    }
    return losses
  }

  /// Replaces each example's sum by how hard it pulls at the weights of its features, and gives what all of them together do.
  private func addLosses(of sums: inout [Lanes], to losses: inout Lanes) -> Lanes {
    var all = Lanes()
    let pairwise = contrasts.map { pulls(of: $0, at: sums, &losses) }
    for row in sums.indices {
      let (odds, loss) = Transcendental.sigmoidsAndSoftpluses(-(signs[row] * sums[row]))
      let pulls = -signs[row] * shares[row] * odds
      losses += shares[row] * loss
      all += pulls
      sums[row] = pulls
    }
    // The bias is on both sides of a pair.
    for (contrast, pulls) in zip(contrasts, pairwise) {
      for (pair, pull) in zip(contrast.pairs, pulls) {
        sums[pair.surer][contrast.decision] -= pull
        sums[pair.other][contrast.decision] += pull
      }
    }
    return all
  }

  /// How hard each pair pulls its two apart.
  private func pulls(of contrast: Contrast, at sums: [Lanes], _ losses: inout Lanes) -> [Double] {
    let lane = contrast.decision
    let share = 1 / Double(max(1, contrast.pairs.count))
    return contrast.pairs.map { pair in
      let lead = sums[pair.surer][lane] - sums[pair.other][lane]
      let (odds, loss) = Transcendental.sigmoidsAndSoftpluses(Lanes(repeating: -lead))
      losses[lane] += share * loss[0]
      return share * odds[0]
    }
  }
}

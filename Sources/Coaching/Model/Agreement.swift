/// How well scores and labels agree: the figures of `tune` and of the agreement report.
package enum Agreement {
  /// The chance that a positive scores above a negative; ties count one half. Nil where one side is empty.
  package static func areaUnderCurve(positives: [Double], negatives: [Double]) -> Double? {
    guard !positives.isEmpty, !negatives.isEmpty else { return nil }
    let all = (positives.map { ($0, true) } + negatives.map { ($0, false) }).sorted { $0.0 < $1.0 }
    var rankSum = 0.0
    var start = 0
    while start < all.count {
      var end = start
      while end < all.count, all[end].0 == all[start].0 { end += 1 }
      let rank = Double(start + end + 1) / 2
      rankSum += rank * Double(all[start..<end].filter(\.1).count)
      start = end
    }
    let count = Double(positives.count)
    return (rankSum - count * (count + 1) / 2) / (count * Double(negatives.count))
  }

  /// The mean over the labels of the harmonic mean of precision and recall.
  package static func macroF1<Label: Hashable>(_ pairs: [(truth: Label, guess: Label)], labels: [Label]) -> Double {
    let scores = labels.map { label in
      let hit = Double(pairs.filter { $0.truth == label && $0.guess == label }.count)
      let wrong = Double(pairs.filter { ($0.truth == label) != ($0.guess == label) }.count)
      return hit == 0 ? 0 : 2 * hit / (2 * hit + wrong)
    }
    return scores.reduce(0, +) / Double(max(1, labels.count))
  }

  /// Cohen's kappa with quadratic weights over levels 0 to `top`.
  package static func weightedKappa(_ pairs: [(truth: Int, guess: Int)], top: Int) -> Double {
    let count = Double(max(1, pairs.count))
    func distance(_ left: Int, _ right: Int) -> Double { Double((left - right) * (left - right)) }
    let observed = pairs.reduce(0) { $0 + distance($1.truth, $1.guess) } / count
    let levels = 0...top
    let truths = levels.map { level in Double(pairs.filter { $0.truth == level }.count) / count }
    let guesses = levels.map { level in Double(pairs.filter { $0.guess == level }.count) / count }
    let expected = levels.reduce(0) { sum, left in
      sum + levels.reduce(0) { $0 + truths[left] * guesses[$1] * distance(left, $1) }
    }
    return expected == 0 ? 1 : 1 - observed / expected
  }
}

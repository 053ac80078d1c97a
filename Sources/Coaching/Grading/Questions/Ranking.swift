/// The best of several scores, and how far it is ahead.
struct Ranking {
  private(set) var best = 0
  private(set) var score = -1.0
  /// The second best; nil where there is none.
  private(set) var rival: Int?
  /// To the second best; the whole score where there is none.
  var lead: Double { score - second }
  private var second = 0.0

  /// Of equal ones the first is the best.
  init(_ scores: [Double]) {
    for (index, score) in scores.enumerated() {
      if score > self.score {
        if index > 0 { rival = best }
        second = max(self.score, 0)
        (best, self.score) = (index, score)
      } else if rival == nil || score > second {
        rival = index
        second = max(second, score)
      }
    }
  }
}

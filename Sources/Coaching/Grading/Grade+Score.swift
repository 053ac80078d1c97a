extension Grade {
  /// The turn's score, 0 to 1: levels by weight over the criteria that apply; nil where none does.
  ///
  /// A hard or soft flag of honesty (level 0 or 1) caps it at 0.4, and a claim that the scenario forbids makes it 0.
  package func score(by rubric: Rubric) -> Double? {
    guard let share = weightedLevel(rubric.entries).map({ $0 / 4 }) else { return nil }
    if flags.contains(where: { $0.finding == .forbidden }) { return 0 }
    let isCapped = self[.honesty]?.level.map { $0 <= 1 } ?? false
    return (isCapped ? min(share, 0.4) : share).rounded(toPlaces: 3)
  }

  /// 0 to 4: the mean of the criteria's weighted level and of what the fitted model holds of the reply; nil under a rubric
  /// that judges no objection.
  package func objectionScore(by rubric: Rubric) -> Double? {
    guard rubric.judgesReplies else { return nil }
    guard let level = weightedLevel(rubric.entries) else { return nil }
    return (replyQuality.map { (level + 4 * $0) / 2 } ?? level).rounded(toPlaces: 3)
  }

  /// The mean level by weight of the criteria that apply.
  private func weightedLevel(_ entries: [Rubric.Entry]) -> Double? {
    var sum = 0
    var weights = 0
    // By places, since entries and grades are heavy to take out. The grades go by a rubric too, so that the next one is
    // mostly the one behind.
    var next = 0
    for entry in entries.indices where entries[entry].weight > 0 {
      let criterion = entries[entry].criterion
      let found =
        criteria[next...].firstIndex { $0.id == criterion } ?? criteria[..<next].firstIndex { $0.id == criterion }
      guard let found else { continue }
      next = found + 1
      guard let level = criteria[found].level else { continue }
      sum += level * entries[entry].weight
      weights += entries[entry].weight
    }
    return weights == 0 ? nil : Double(sum) / Double(weights)
  }
}

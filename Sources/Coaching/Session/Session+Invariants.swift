extension Session {
  /// The numbers of the scenario's invariants that do not hold at this end.
  ///
  /// - Parameters:
  ///   - grade: of the last answer.
  ///   - best: the highest level of each criterion so far.
  func brokenInvariants(grade: Grade?, best: [Criterion: Int]) -> [Int] {
    var signals = signals(grade: grade, opened: nil)
    switch end {
    case .reached(let ending, _): signals[.ended(ending)] = 1
    case .stopped, nil: break
    }
    for (criterion, level) in best { signals[.best(criterion)] = level }
    return scenario.invariants.indices.filter { !scenario.invariants[$0].condition.holds(in: signals) }
  }

  /// The invariants that a conversation which is over has broken.
  package var brokenInvariants: [Int] {
    end == nil ? [] : brokenInvariants(grade: turns.last?.grade, best: bestLevels)
  }
}

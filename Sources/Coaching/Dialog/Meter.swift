/// A bounded count that the dialogue moves up and down, such as patience or trust.
package struct Meter: Sendable {
  package var id: String
  package var start: Int
  package var bounds: ClosedRange<Int>
  /// The state entered when the lower bound is reached.
  package var empty: String?
  /// The state entered when the upper bound is reached.
  package var full: String?
  package var range: SourceRange
}

extension Meter {
  /// Whether a move from one value to another took something from the rep. A meter that loses the talk when it is full
  /// hurts by rising; one that starts full and ends nothing is a counter of the author's, and never hurts.
  func isHurt(from old: Int, to new: Int, in scenario: Scenario) -> Bool {
    if empty == nil {
      if let full, scenario.isLost(in: full) { return new > old }
      if full == nil, start == bounds.upperBound { return false }
    }
    return new < old
  }
}

extension Scenario {
  /// Whether a conversation that comes there is over and not passed.
  fileprivate func isLost(in id: String) -> Bool {
    switch state(id)?.kind {
    case .final(let ending, _): ending != .pass
    case .waiting, nil: false
    }
  }
}

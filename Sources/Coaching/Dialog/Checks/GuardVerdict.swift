/// Whether a guard depends on the answer at all.
enum GuardVerdict {
  case alwaysTrue, alwaysFalse, open

  /// `open` also where there are too many cases to try.
  init(_ condition: Guard, in scenario: Scenario) {
    self = .open
    guard let space = GuardSpace([condition], in: scenario) else { return }
    if space.allSatisfy({ condition.holds(in: $0) }) {
      self = .alwaysTrue
    } else if space.allSatisfy({ !condition.holds(in: $0) }) {
      self = .alwaysFalse
    }
  }
}

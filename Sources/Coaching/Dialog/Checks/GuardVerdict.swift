/// Whether a guard depends on the answer at all.
enum GuardVerdict {
  case alwaysTrue, alwaysFalse, open

  /// `open` also where there are too many cases to try.
  init(_ condition: Guard, in scenario: Scenario) {
    self = .open
    guard let space = GuardSpace([condition], in: scenario) else { return }
    let test = space.test(condition)
    if space.allSatisfy(test.holds) {
      self = .alwaysTrue
    } else if space.allSatisfy({ !test.holds($0) }) {
      self = .alwaysFalse
    }
  }
}

extension Turn {
  /// What kept the answer below the levels that a guard asks for, in the words of `/why`: ``for the outcome that it asks
  /// for, not met: reaches a result by a stated way``.
  func shortfalls(of condition: Guard) -> [String] {
    var told: Set<Criterion> = []
    return condition.literals.compactMap { literal in
      guard case .criterion(let criterion) = literal.name, literal.comparison.asksForMore,
        let level = grade.level(of: criterion), !literal.holds(for: level), told.insert(criterion).inserted
      else { return nil }
      let wanted = literal.comparison == .more ? literal.constant + 1 : literal.constant
      let missed = missed(of: criterion, for: wanted)
      guard !missed.isEmpty else { return nil }
      let aim = criterion == .altitude ? Altitude(rawValue: wanted).map { "`\($0.name)`" } : nil
      return "for \(aim ?? "level \(wanted)") in `\(criterion.rawValue)`, not met: " + missed.joined(separator: ", ")
    }
  }

  private func missed(of criterion: Criterion, for level: Int) -> [String] {
    let checks = grade[criterion]?.checks ?? []
    let needed = criterion == .altitude ? Altitude(rawValue: level)?.checksNeeded ?? checks.count : checks.count
    return checks.prefix(needed).filter { !$0.passed }.map(\.words)
  }
}

extension Altitude {
  /// How many of its checks, in their order, the level takes: a benefit takes two more than an advantage.
  fileprivate var checksNeeded: Int {
    switch self {
    case .none: 0
    case .feature: 1
    case .advantage: 2
    case .benefit: 4
    case .outcome: 5
    }
  }
}

extension CheckResult {
  /// Its name as words: `reaches a result by a stated way`.
  package var words: String { id.split(separator: "-").joined(separator: " ") }
}

extension Guard.Comparison {
  fileprivate var asksForMore: Bool {
    switch self {
    case .atLeast, .more, .equal: true
    case .atMost, .less, .unequal: false
    }
  }
}

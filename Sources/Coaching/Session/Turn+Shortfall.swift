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
    return checks.prefix(needed).filter { !$0.passed }.map { $0.words + (remedy(for: $0).map { " (\($0))" } ?? "") }
  }

  private static func isContent(_ words: String) -> Bool { Utterance(words).tokens.contains(where: \.isContent) }

  /// What is missing where the check's name does not tell: a word of the customer's, or what changes for what it names.
  private func remedy(for check: CheckResult) -> String? {
    guard check.name == "is-about-this-customer" else { return nil }
    let known: [CheckName] = ["takes-up-something-known", "takes-up-something-they-said"]
    let spans = known.compactMap { name in grade[.tie]?.checks.first { $0.name == name && $0.passed }?.span }
    guard let words = spans.compactMap({ Quotation.of($0, in: text) }).first(where: Self.isContent) else {
      return "nothing in it was said by the customer or stands in `terms`"
    }
    return "it names `\(Quotation.shortened(words))`: say what ends, shrinks, grows or comes sooner there"
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

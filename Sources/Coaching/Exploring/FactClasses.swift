/// Which facts matter, and which of them only matter one instead of the other.
///
/// `learned.slot-cost or learned.waiting-list`, where neither is looked at anywhere else, is the same whichever is
/// known: one stands for both, and there are two configurations where there were four.
struct FactClasses {
  private(set) var representatives: [String: String] = [:]

  /// - Parameter placeholders: of lines that must be told apart.
  init(_ scenario: Scenario, guards: [Guard], placeholders: [Placeholder]) {
    var uses: [String: [Int]] = [:]
    var alone: Set<String> = []
    var groups: [Guard: Int] = [:]
    for condition in guards { Self.visit(condition, &groups, &uses, &alone) }
    alone.formUnion(scenario.facts.flatMap(\.after))
    alone.formUnion(placeholders.flatMap { Self.facts(of: $0, in: scenario) })
    var leaders: [[Int]: String] = [:]
    for fact in scenario.facts {
      if alone.contains(fact.id) {
        representatives[fact.id] = fact.id
      } else if let use = uses[fact.id] {
        // Whether an explicit need is voiced matters, too, so that a fact with one stands for none without.
        let key = use.sorted() + [fact.need == .explicit ? -1 : -2]
        representatives[fact.id] = leaders[key] ?? fact.id
        leaders[key] = representatives[fact.id]
      } else if fact.need == .explicit {
        representatives[fact.id] = leaders[[]] ?? fact.id
        leaders[[]] = representatives[fact.id]
      }
    }
  }
}

extension FactClasses {
  private static func visit(
    _ condition: Guard, _ groups: inout [Guard: Int], _ uses: inout [String: [Int]], _ alone: inout Set<String>
  ) {
    switch condition {
    case .all(let parts): for part in parts { visit(part, &groups, &uses, &alone) }
    case .not(let inner): visit(inner, &groups, &uses, &alone)
    case .any(let parts):
      for part in parts {
        guard let fact = part.knownFact else {
          visit(part, &groups, &uses, &alone)
          continue
        }
        let group = groups[condition] ?? groups.count
        groups[condition] = group
        if uses[fact]?.contains(group) != true { uses[fact, default: []].append(group) }
      }
    case .compare(.learned(let fact), _, _), .compare(.need(let fact), _, _): alone.insert(fact)
    case .compare: break
    }
  }

  private static func facts(of placeholder: Placeholder, in scenario: Scenario) -> [String] {
    switch placeholder {
    case .fact(let id): [id]
    case .number(let id): scenario.facts.filter { $0.numbers.contains(id) }.map(\.id)
    case .customerName, .customerRole, .customerCompany, .productName, .personName, .quoteFeature, .quoteOutcome,
      .quoteDay, .last, .told, .first:
      []
    }
  }
}

extension Guard {
  /// The fact, where the guard is no more than that it is known.
  fileprivate var knownFact: String? {
    guard case .compare(.learned(let fact), let comparison, let constant) = self, comparison.holds(1, constant),
      !comparison.holds(0, constant)
    else { return nil }
    return fact
  }
}

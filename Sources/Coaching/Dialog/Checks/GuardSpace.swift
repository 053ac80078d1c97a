/// Every combination of values that the signals of some guards can have, as far as the guards can tell them apart: so
/// that "always" and "never" are found by trying all, and nothing is guessed.
struct GuardSpace {
  private let axes: [(name: SignalName, values: [Int?])]
  /// Pairs of axes of which the first cannot be 1 while the second is 0.
  private let needs: [(Int, Int)]
  private let endings: [Int]

  /// Beyond this many combinations nothing is said.
  static let limit = 65_536

  /// Nil when there are too many combinations.
  init?(_ guards: [Guard], in scenario: Scenario) {
    let comparisons = guards.flatMap(\.comparisons)
    var names: [SignalName] = []
    for comparison in comparisons where !names.contains(comparison.name) { names.append(comparison.name) }
    axes = names.map { name in
      let constants = comparisons.filter { $0.name == name }.map(\.constant)
      return (name, Self.values(of: name, around: constants, in: scenario))
    }
    var size = 1
    for axis in axes {
      size *= max(axis.values.count, 1)
      if size > Self.limit { return nil }
    }
    needs = Self.needs(names)
    endings = names.indices.filter { if case .ended = names[$0] { true } else { false } }
  }

  /// Whether all possible combinations are as `holds` says.
  ///
  /// - Parameter holds: told the values by the numbers of their names.
  func allSatisfy(_ holds: ([Int?]) -> Bool) -> Bool {
    var indices = [Int](repeating: 0, count: axes.count)
    var values = axes.map { $0.values[0] }
    while true {
      if isPossible(values), !holds(values) { return false }
      guard let turning = indices.indices.last(where: { indices[$0] + 1 < axes[$0].values.count }) else { return true }
      indices[turning] += 1
      for later in indices.indices where later > turning { indices[later] = 0 }
      for index in indices.indices where index >= turning { values[index] = axes[index].values[indices[index]] }
    }
  }
}

// MARK: - Guards on numbered names

extension GuardSpace {
  /// A guard that looks for its names by number, since it is asked for thousands of cases.
  indirect enum Test {
    case all([Test])
    case any([Test])
    case not(Test)
    case compare(Int, Guard.Comparison, Int)

    func holds(_ values: [Int?]) -> Bool {
      switch self {
      case .all(let parts): parts.allSatisfy { $0.holds(values) }
      case .any(let parts): parts.contains { $0.holds(values) }
      case .not(let inner): !inner.holds(values)
      case .compare(let axis, let comparison, let constant):
        values[axis].map { comparison.holds($0, constant) } ?? false
      }
    }
  }

  /// Of a guard that the space was made for.
  func test(_ condition: Guard) -> Test {
    switch condition {
    case .all(let parts): return .all(parts.map(test))
    case .any(let parts): return .any(parts.map(test))
    case .not(let inner): return .not(test(inner))
    case .compare(let name, let comparison, let constant):
      guard let axis = axes.firstIndex(where: { $0.name == name }) else {
        preconditionFailure("a space knows all names of the guards that it was made for")
      }
      return .compare(axis, comparison, constant)
    }
  }
}

extension GuardSpace {
  /// A fact that is asked for, or whose need was voiced, is known; and silence is small talk.
  private static func needs(_ names: [SignalName]) -> [(Int, Int)] {
    names.indices.compactMap { index in
      switch names[index] {
      case .asked(let fact), .need(let fact): names.firstIndex(of: .learned(fact)).map { (index, $0) }
      case .silence: names.firstIndex(of: .smalltalk).map { (index, $0) }
      case .criterion, .learned, .move, .flag, .asks, .smalltalk, .meter, .variable, .turn, .visits, .attempt, .ended,
        .best:
        nil
      }
    }
  }

  /// A conversation ends in one way at most.
  private func isPossible(_ values: [Int?]) -> Bool {
    needs.allSatisfy { values[$0.0] != 1 || values[$0.1] != 0 } && endings.count { values[$0] == 1 } <= 1
  }

  private static func values(of name: SignalName, around constants: [Int], in scenario: Scenario) -> [Int?] {
    switch name {
    case .criterion(.altitude), .best: return Array(0...4)
    case .criterion: return [nil] + Array(0...4)
    case .need(let id): return scenario.fact(id)?.need == Need.none ? [0] : [0, 1]
    case .asked, .learned, .move, .flag, .asks, .smalltalk, .silence, .ended: return [0, 1]
    case .meter(let id): return near(constants, within: scenario.meter(id)?.bounds ?? 0...Int.max)
    case .variable(let id): return Array(0..<max(scenario.variable(id)?.values.count ?? 2, 1))
    case .turn, .visits, .attempt: return near(constants, within: 1...Int.max)
    }
  }

  /// Each constant with its neighbours, and the bounds: no guard can tell other values from these.
  private static func near(_ constants: [Int], within bounds: ClosedRange<Int>) -> [Int?] {
    var values: Set<Int> = [bounds.lowerBound, bounds.upperBound]
    for constant in constants {
      for value in [constant.subtractingReportingOverflow(1), (constant, false), constant.addingReportingOverflow(1)]
      where !value.1 && bounds.contains(value.0) {
        values.insert(value.0)
      }
    }
    return values.sorted()
  }
}

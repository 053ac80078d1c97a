/// Every combination of values that the signals of some guards can have, as far as the guards can tell them apart: so
/// that "always" and "never" are found by trying all, and nothing is guessed.
struct GuardSpace {
  private let axes: [(name: SignalName, values: [Int?])]

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
  }

  /// Whether `holds` is true for all combinations that can occur.
  func allSatisfy(_ holds: (Signals) -> Bool) -> Bool {
    var signals = Signals()
    var indices = [Int](repeating: 0, count: axes.count)
    for axis in axes { signals[axis.name] = axis.values[0] }
    while true {
      if isPossible(signals), !holds(signals) { return false }
      guard let turning = indices.indices.last(where: { indices[$0] + 1 < axes[$0].values.count }) else { return true }
      indices[turning] += 1
      for later in indices.indices where later > turning { indices[later] = 0 }
      for index in indices.indices where index >= turning {
        signals[axes[index].name] = axes[index].values[indices[index]]
      }
    }
  }
}

extension GuardSpace {
  /// A question that opens a fact is asked before routes are tried, so its fact is known; only a known fact's need is
  /// voiced; a conversation ends in one way.
  private func isPossible(_ signals: Signals) -> Bool {
    var endings = 0
    for axis in axes where signals[axis.name] == 1 {
      switch axis.name {
      case .asked(let fact), .need(let fact):
        if axes.contains(where: { $0.name == .learned(fact) }), signals[.learned(fact)] == 0 { return false }
      case .ended: endings += 1
      case .criterion, .learned, .move, .flag, .asks, .smalltalk, .meter, .variable, .turn, .visits, .attempt, .best:
        break
      }
    }
    return endings <= 1
  }

  private static func values(of name: SignalName, around constants: [Int], in scenario: Scenario) -> [Int?] {
    switch name {
    case .criterion(.altitude), .best: return Array(0...4)
    case .criterion: return [nil] + Array(0...4)
    case .need(let id): return scenario.fact(id)?.need == Need.none ? [0] : [0, 1]
    case .asked, .learned, .move, .flag, .asks, .smalltalk, .ended: return [0, 1]
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

extension Guard {
  /// The guard as an author would write it: `altitude >= outcome and not asked.price`.
  ///
  /// Made from its parts and not cut from the file, so that it is the same wherever it is shown.
  ///
  /// - Parameter names: what stands in the place of longer parts, such as the scenario's `guardNames`.
  package func text(in scenario: Scenario, naming names: [Guard: String] = [:]) -> String {
    text(in: scenario, names, within: .nothing)
  }

  /// What a guard stands in, hence whether it needs parentheses.
  private enum Surroundings: Int {
    case nothing, any, all, not
  }

  private func text(in scenario: Scenario, _ names: [Guard: String], within outer: Surroundings) -> String {
    if let name = names[self] { return name }
    return switch self {
    case .all(let parts): Self.join(parts, "and", .all, in: scenario, names, within: outer)
    case .any(let parts): Self.join(parts, "or", .any, in: scenario, names, within: outer)
    case .not(let inner): "not " + inner.text(in: scenario, names, within: .not)
    case .compare(let name, let comparison, let constant):
      Self.comparison(name, comparison, constant, in: scenario)
    }
  }

  private static func join(
    _ parts: [Guard], _ word: String, _ own: Surroundings, in scenario: Scenario, _ names: [Guard: String],
    within outer: Surroundings
  ) -> String {
    if parts.count == 1 { return parts[0].text(in: scenario, names, within: outer) }
    let text = parts.map { $0.text(in: scenario, names, within: own) }.joined(separator: " \(word) ")
    return outer.rawValue > own.rawValue ? "(\(text))" : text
  }

  private static func comparison(
    _ name: SignalName, _ comparison: Comparison, _ constant: Int, in scenario: Scenario
  ) -> String {
    if scenario.isYesNo(name), comparison == .more, constant == 0 { return name.name }
    return "\(name.name) \(comparison.rawValue) \(scenario.wording(of: constant, for: name))"
  }
}

extension Scenario {
  /// The names under `let` that stand for more than one comparison: written out in each guard they would hide what is
  /// peculiar to it.
  package var guardNames: [Guard: String] {
    let long = computed.filter { $0.condition.comparisons.count > 1 }
    return Dictionary(long.map { ($0.condition, $0.id) }) { first, _ in first }
  }
}

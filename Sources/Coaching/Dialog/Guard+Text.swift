extension Guard {
  /// The guard as an author would write it: `altitude >= outcome and not asked.price`.
  ///
  /// Made from its parts and not cut from the file, so that it is the same wherever it is shown.
  package func text(in scenario: Scenario) -> String { text(in: scenario, within: .nothing) }

  /// What a guard stands in, hence whether it needs parentheses.
  private enum Surroundings: Int {
    case nothing, any, all, not
  }

  private func text(in scenario: Scenario, within outer: Surroundings) -> String {
    switch self {
    case .all(let parts): Self.join(parts, "and", .all, in: scenario, within: outer)
    case .any(let parts): Self.join(parts, "or", .any, in: scenario, within: outer)
    case .not(let inner): "not " + inner.text(in: scenario, within: .not)
    case .compare(let name, let comparison, let constant):
      Self.comparison(name, comparison, constant, in: scenario)
    }
  }

  private static func join(
    _ parts: [Guard], _ word: String, _ own: Surroundings, in scenario: Scenario, within outer: Surroundings
  ) -> String {
    if parts.count == 1 { return parts[0].text(in: scenario, within: outer) }
    let text = parts.map { $0.text(in: scenario, within: own) }.joined(separator: " \(word) ")
    return outer.rawValue > own.rawValue ? "(\(text))" : text
  }

  private static func comparison(
    _ name: SignalName, _ comparison: Comparison, _ constant: Int, in scenario: Scenario
  ) -> String {
    if scenario.isYesNo(name), comparison == .more, constant == 0 { return name.name }
    return "\(name.name) \(comparison.rawValue) \(scenario.wording(of: constant, for: name))"
  }
}

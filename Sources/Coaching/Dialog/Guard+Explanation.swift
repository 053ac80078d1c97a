extension Guard {
  /// Why the guard does not hold: each part that failed with the value found; empty where it holds.
  ///
  /// `altitude >= outcome and asked.price`, where the answer was a benefit and asked for the price, gives
  /// `["altitude >= outcome, found benefit"]`. Of an `or` all parts failed, so they make one entry.
  package func failures(in signals: Signals, of scenario: Scenario) -> [String] {
    guard !holds(in: signals) else { return [] }
    switch self {
    case .all(let parts):
      return parts.flatMap { $0.failures(in: signals, of: scenario) }
    case .any(let parts):
      let reasons = parts.map { $0.failures(in: signals, of: scenario).joined(separator: " and ") }
      return reasons.isEmpty ? [] : [reasons.joined(separator: "; ")]
    case .not(let inner):
      return ["\(text(in: scenario)), found \(inner.found(in: signals, of: scenario))"]
    case .compare:
      return ["\(text(in: scenario)), found \(found(in: signals, of: scenario))"]
    }
  }

  /// The values of the signals that it looks at: `benefit`, or with their names where there are several.
  private func found(in signals: Signals, of scenario: Scenario) -> String {
    let names = comparisons.map(\.name).reduce(into: [SignalName]()) { if !$0.contains($1) { $0.append($1) } }
    let values = names.map { name in
      (name.name, signals[name].map { scenario.wording(of: $0, for: name) } ?? "nothing to judge")
    }
    if values.count == 1 { return values[0].1 }
    return values.map { "\($0) \($1)" }.joined(separator: ", ")
  }
}

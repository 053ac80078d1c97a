extension Turn {
  /// What the turn took from the rep: each meter that was hurt, with how far it moved.
  ///
  /// - Parameter before: how the meters stood before it.
  func losses(
    since before: [(id: String, value: Int)], in scenario: Scenario
  ) -> [(meter: String, amount: Int)] {
    zip(before, meters).compactMap { old, new in
      guard scenario.meter(new.id)?.isHurt(from: old.value, to: new.value, in: scenario) ?? false else { return nil }
      return (new.id, new.value - old.value)
    }
  }
}

extension BlindTrial {
  /// The share of traps that get no more than they deserve, by family and in all.
  package func figures(_ traps: [Trap]) -> [Figure] {
    let families = Set(traps.map(\.family)).sorted()
    return families.map { family in passed("  \(family)", traps.filter { $0.family == family }) }
      + [passed("traps that earn no more than they deserve", traps)]
  }

  private func passed(_ name: String, _ traps: [Trap]) -> Figure {
    let right = traps.count { grade($0.text, said: $0.said).altitude.level <= $0.atMost }
    return Figure(name: name, value: Double(right) / Double(max(1, traps.count)), count: traps.count)
  }

  /// The share of denied benefits that score lower than the benefit.
  package func figures(_ negations: [Denial]) -> [Figure] {
    let right = negations.count { pair in
      grade(pair.negated, said: pair.said).altitude.score < grade(pair.benefit, said: pair.said).altitude.score
    }
    return [
      Figure(
        name: "a denied benefit scores lower", value: Double(right) / Double(max(1, negations.count)),
        count: negations.count)
    ]
  }
}

extension Configuration {
  /// The configuration as numbers: equal for two that nothing can tell apart.
  func key(_ scenario: Scenario, _ relevance: Relevance, _ places: StatePlaces) -> [Int] {
    var key = [
      places.number(of: books.state), places.number(of: books.previous), books.turn, books.attempt, books.falls,
      books.question == nil ? 0 : 1,
    ]
    for meter in relevance.meters { key.append(books.meters[meter] ?? 0) }
    for variable in relevance.variables { key.append(books.variables[variable] ?? 0) }
    appendFacts(to: &key, relevance)
    appendObjections(to: &key, scenario)
    for waiting in books.interrupted {
      key += [places.number(of: waiting.state), places.number(of: waiting.previous), waiting.attempt, waiting.falls]
      key += [waiting.question == nil ? 0 : 1, places.number(of: waiting.objection)]
    }
    if !relevance.visits.isEmpty {
      for (state, count) in books.visits.sorted(by: { $0.key < $1.key }) { key += [places.number(of: state), -count] }
    }
    for (place, history) in books.heard.sorted(by: { $0.key < $1.key }) {
      key += [Int(truncatingIfNeeded: Fingerprint(of: place).value), history.last ?? -1]
      for (line, count) in history.counts.sorted(by: { $0.key < $1.key }) { key += [line, count] }
    }
    for wanted in relevance.best { key.append((best[wanted.criterion] ?? 0) >= wanted.level ? 1 : 0) }
    return key
  }

  private func appendFacts(to key: inout [Int], _ relevance: Relevance) {
    guard !ledger.entries.isEmpty else {
      key.append(0)
      return
    }
    var bits = 0
    for (index, fact) in relevance.kept.enumerated() {
      if index > 0, index % 60 == 0 {
        key.append(bits)
        bits = 0
      }
      if ledger.knows(fact) { bits |= 1 << (index % 60) }
    }
    key.append(bits)
  }

  private func appendObjections(to key: inout [Int], _ scenario: Scenario) {
    for objection in scenario.objections {
      key.append(ledger.objections.last { $0.objection == objection.id }?.turn ?? 0)
      key.append(objection.cause.flatMap { books.provocations[$0]?.turn } ?? 0)
    }
  }
}

import Coaching

extension Conversation {
  /// What is known so far, by area, each with its turn, need and figures.
  var ledgerPage: [Output] {
    let known = session.ledger.entries.compactMap { entry in
      scenario.fact(entry.fact).map { (turn: entry.turn, fact: $0) }
    }
    guard !known.isEmpty else { return coach("\(customer) has told you nothing yet that counts.") }
    let areas: [Area?] = Area.allCases.map { $0 } + [nil]
    let rows = areas.flatMap { area -> [[String]] in
      let own = known.filter { $0.fact.area == area }
      return own.enumerated().map { index, entry in
        [
          index == 0 ? area?.rawValue ?? "other" : "", entry.turn == 0 ? "start" : "turn \(entry.turn)",
          words(of: entry.fact),
        ]
      }
    }
    return [.coach([.paragraph("What \(customer) has told you:"), .table(rows)])]
  }

  private func words(of fact: Fact) -> String {
    let said = session.ledger.words(telling: fact.id, as: fact.says) ?? fact.says
    let need = fact.need == .none ? [] : ["\(fact.need.rawValue) need"]
    return (["\"\(said)\""] + need + fact.numbers.compactMap { scenario.number($0)?.spoken }).joined(separator: " · ")
  }
}

extension Session {
  /// The plain value that guards see, as the books stand now.
  ///
  /// - Parameters:
  ///   - grade: of the answer under judgement; nil between answers, as for a line's `when`.
  ///   - opened: the fact that the answer asked for, already in the ledger.
  func signals(grade: Grade?, opened: Fact?) -> Signals {
    signals(adding: opened, to: grade.map { Signals(of: $0) } ?? Signals())
  }

  /// The same, where what the answer shows is known.
  func signals(adding opened: Fact?, to shown: Signals) -> Signals {
    var signals = shown
    if let opened { signals[.asked(opened.id)] = 1 }
    addBooks(to: &signals)
    return signals
  }

  private func addBooks(to signals: inout Signals) {
    signals[.turn] = books.turn
    signals[.visits] = books.visits[books.state] ?? 0
    signals[.attempt] = books.attempt
    for (id, value) in books.meters { signals[.meter(id)] = value }
    for (id, value) in books.variables { signals[.variable(id)] = value }
    for entry in ledger.entries {
      signals[.learned(entry.fact)] = 1
      if let fact = scenario.fact(entry.fact), fact.need != .none { signals[.need(entry.fact)] = 1 }
    }
  }
}

extension Signals {
  /// Room for what an answer shows and for the books of a usual scenario, so that no table is made twice.
  private static let usual = 60

  /// What an answer shows by itself.
  init(of grade: Grade) {
    self.init(Dictionary(minimumCapacity: Self.usual))
    if grade.aside == nil {
      for criterion in grade.criteria { self[.criterion(criterion.id)] = criterion.level }
      self[.criterion(.altitude)] = grade.altitude.level.rawValue
    } else {
      self[.smalltalk] = 1
    }
    for move in grade.moves { self[.move(move.finding)] = 1 }
    for flag in grade.flags { self[.flag(flag.finding)] = 1 }
    if !grade.questions.isEmpty { self[.asks] = 1 }
  }
}

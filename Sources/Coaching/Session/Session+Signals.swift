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
    signals.standing = Signals.Standing(
      turn: books.turn, visits: books.visits[books.state] ?? 0, attempt: books.attempt, meters: books.meters,
      variables: books.variables, known: ledger.entries, needs: stage.needs)
    return signals
  }
}

extension Signals {
  /// Room for what an answer shows, so that no table is made twice.
  private static let usual = 40

  /// What an answer shows by itself.
  init(of grade: Grade) {
    self.init(Dictionary(minimumCapacity: Self.usual))
    if grade.aside == nil {
      for criterion in grade.criteria { self[.criterion(criterion.id)] = criterion.level }
      self[.criterion(.altitude)] = grade.altitude.level.rawValue
    } else {
      self[.smalltalk] = 1
      if grade.aside == .silence { self[.silence] = 1 }
    }
    for move in grade.moves { self[.move(move.finding)] = 1 }
    for flag in grade.flags { self[.flag(flag.finding)] = 1 }
    // Who only puts work forward asks nothing.
    let onlyPlans = grade.undatedPlan != nil && grade.realQuestions.isEmpty
    if !grade.questions.isEmpty, !onlyPlans { self[.asks] = 1 }
  }
}

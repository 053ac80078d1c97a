extension Session {
  /// Answers a question that was kept back until this very answer earned it: whoever takes a worry seriously and asks in one
  /// breath what is behind it need not ask twice.
  ///
  /// - Parameters:
  ///   - way: what the answer has led to.
  ///   - origin: the state that it was said in.
  /// - Returns: where it leads now, with what guards see; nil where nothing was unlocked.
  mutating func tellUnlocked(
    _ answer: FactAnswer?, _ grade: Grade, after way: Transition.Way, from origin: String, into speech: inout Speech
  ) -> (way: Transition.Way, signals: Signals)? {
    guard case .locked(let fact) = answer, case .route(let taken) = way, end == nil, state == origin,
      speech.raised == nil, !ledger.knows(fact.id), isToBeHad(fact, after: grade)
    else { return nil }
    tell(fact, into: &speech)
    speech.opened = fact
    let signals = signals(adding: fact, to: speech.shown)
    let routes = scenario.state(state)?.waiting?.routes ?? []
    let next = routes.first {
      $0.id != taken && $0.condition.mentions(.asked(fact.id)) && $0.condition.holds(in: signals)
    }
    guard let next else { return (way, signals) }
    return (
      act(on: .respond(next.response, way: .route(next.id), place: "\(state)/\(next.id)"), into: &speech), signals
    )
  }
}

extension Session {
  /// Where to go. A meter at its limit goes before the response's own target, unless that one ends the conversation.
  func movement(of response: Response, limit: (meter: String, state: String)?) -> Movement {
    let own: Movement =
      switch response.target {
      case .stay: .stay
      case .back: books.isFirstStep ? .resume : books.previous.map { .enter($0, meter: nil) } ?? .stay
      case .state(let id): .enter(id, meter: nil)
      case .call(let id): .call(id)
      case .resume: books.interrupted.isEmpty ? .stay : .resume
      }
    if case .enter(let id, _) = own, let state = scenario.state(id), state.waiting == nil { return own }
    return limit.map { .enter($0.state, meter: $0.meter) } ?? own
  }

  /// The state in which the next line is said.
  func heading(of movement: Movement) -> String {
    switch movement {
    case .stay: state
    case .enter(let id, _), .call(let id): id
    case .resume: books.interrupted.last?.state ?? state
    }
  }

  /// Goes there and lets the state speak, unless `objection` comes up in its place. Returns the meter that led there.
  @discardableResult
  mutating func move(
    _ movement: Movement, by way: Transition.Way, raising objection: Grievance? = nil, into speech: inout Speech
  ) -> String? {
    let meter = turn(to: movement, by: way)
    if let objection {
      raise(objection, into: &speech)
    } else {
      switch movement {
      case .stay: break
      case .enter, .call: speak(into: &speech)
      case .resume: askAgain(into: &speech)
      }
    }
    return meter
  }

  private mutating func turn(to movement: Movement, by way: Transition.Way) -> String? {
    switch movement {
    case .stay: break
    case .enter(let id, let meter):
      if meter == nil { books.abandonObjection() } else { books.abandonAll() }
      books.enter(id)
      return meter
    case .call(let id):
      books.suspend()
      books.enter(id)
    case .resume:
      let objection = books.resume()?.objection
      if let objection, case .route = way { ledger.settle(objection, turn: books.turn) }
    }
    return nil
  }

  /// The interrupted state's last question, word for word; a state that had not come to speak does so now.
  private mutating func askAgain(into speech: inout Speech) {
    if let question = books.question { repeatLine(question, into: &speech) } else { speak(into: &speech) }
  }
}

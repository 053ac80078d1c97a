extension Session {
  /// Carries a reaction out and returns the way that was taken.
  mutating func act(on reaction: Reaction, into speech: inout Speech) -> Transition.Way {
    switch reaction {
    case .respond(let response, let way, let place):
      countFall(way)
      if let occasion = speech.referring { sayStock(occasion, into: &speech) }
      return follow(response, way: way, place: place, into: &speech)
    case .tell(let fact):
      books.question = books.ownLine ?? books.question
      if let grievance = grievance(after: .stay, speech) { raise(grievance, into: &speech) }
      return .fact(fact.id)
    case .aside(let occasion, let costs):
      return pass(occasion, costs: costs, into: &speech)
    case .goodbye:
      sayStock(.goodbye, into: &speech)
      end = .stopped
      return .aside(.goodbye)
    }
  }

  private mutating func countFall(_ way: Transition.Way) {
    if way.isFall { books.falls += 1 }
  }

  private mutating func follow(
    _ response: Response, way: Transition.Way, place: String, into speech: inout Speech
  ) -> Transition.Way {
    let before = speech.lines.count
    let limit = apply(response, into: &speech)
    let movement = movement(of: response, limit: limit)
    // What `else` asked for has come.
    if movement.isStay, !way.isFall { books.question = books.ownLine ?? books.question }
    let grievance = grievance(after: movement, speech)
    // The objection takes the place of "and what is that to me?", not of what a route answers.
    if grievance == nil || !way.isFall {
      let spoke =
        movement.isStay && way.isFall
        ? ask(response.say, at: place, into: &speech) : say(response.say, at: place, into: &speech)
      // Silence would look like a fault: where the author wrote nothing, the question stands again.
      if !spoke, movement.isStay, grievance == nil, speech.lines.count == before, before == 0,
        let state = scenario.state(state)
      {
        askOnEntry(of: state, into: &speech)
      }
    }
    return move(movement, by: way, raising: grievance, into: &speech).map(Transition.Way.meter) ?? way
  }

  /// A stock line; when the patience for such talk is used up, also what `else` or a rung would do.
  private mutating func pass(
    _ occasion: Voice.Occasion, costs: Response?, into speech: inout Speech
  ) -> Transition.Way {
    books.asides.insert(occasion)
    guard let costs else {
      sayStock(occasion, into: &speech)
      return .aside(occasion)
    }
    let place = books.falls == 0 ? "\(state).else" : "\(state).ladder.\(books.falls)"
    books.falls += 1
    let limit = apply(costs, into: &speech)
    let movement = movement(of: costs, limit: limit)
    guard !movement.isStay else {
      sayStock(occasion, into: &speech)
      return .aside(occasion)
    }
    say(costs.say, at: place, into: &speech)
    return move(movement, by: .aside(occasion), into: &speech).map(Transition.Way.meter) ?? .aside(occasion)
  }

  /// Changes meters, variables and ledger; returns the first meter that was driven to a limit which leads somewhere.
  private mutating func apply(_ response: Response, into speech: inout Speech) -> (meter: String, state: String)? {
    var limit: (meter: String, state: String)?
    for change in response.add {
      guard let meter = scenario.meter(change.meter), books.add(change.amount, to: meter) != 0 else { continue }
      let value = books.meters[meter.id] ?? meter.start
      let state = value == meter.bounds.lowerBound ? meter.empty : value == meter.bounds.upperBound ? meter.full : nil
      if limit == nil, let state { limit = (meter.id, state) }
    }
    for change in response.set { books.variables[change.variable] = change.value }
    for fact in response.learn { learn(fact, into: &speech) }
    if let note = response.note { speech.notes.append(note) }
    return limit
  }

  /// The author's own line for the occasion where there is one, else the voice's.
  mutating func sayStock(_ occasion: Voice.Occasion, into speech: inout Speech) {
    let place = "voice.\(occasion.rawValue)"
    speech.isAside = occasion.isTalk
    defer { speech.isAside = false }
    switch occasion {
    case .silence:
      if say(scenario.state(state)?.waiting?.silence, at: "\(state).silence", into: &speech) { return }
    case .question, .offTopic:
      if say(scenario.deflect, at: "deflect", into: &speech) { return }
    case .greeting, .thanks, .goodbye, .repeat, .dontKnow, .who, .insult, .language, .told, .unasked, .locked, .askBack:
      break
    case .proposal, .undated, .summary, .agenda, .nearest, .beyond, .ahead, .listening:
      let saying = stage.knowledge.voice(scenario.customer.voice)?.sayings[occasion]
      if saying == nil { return sayStock(occasion.plainer, into: &speech) }
    }
    say(stage.knowledge.voice(scenario.customer.voice)?.sayings[occasion], at: place, into: &speech)
  }
}

extension Voice.Occasion {
  /// Said to talk that is no answer.
  fileprivate var isTalk: Bool {
    switch self {
    case .greeting, .thanks, .goodbye, .repeat, .dontKnow, .who, .insult, .language, .silence, .offTopic: true
    case .proposal, .undated, .summary, .agenda, .nearest, .beyond, .unasked, .ahead, .listening, .question,
      .told,
      .locked, .askBack:
      false
    }
  }

  /// What a voice without lines for an occasion says in its place.
  fileprivate var plainer: Voice.Occasion {
    switch self {
    case .nearest: .told
    case .ahead: .locked
    case .undated: .proposal
    case .proposal, .summary, .agenda, .listening, .beyond: .question
    case .greeting, .thanks, .goodbye, .repeat, .dontKnow, .who, .insult, .language, .silence, .question, .offTopic,
      .told, .unasked, .locked, .askBack:
      self
    }
  }
}

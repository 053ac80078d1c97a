/// Where a conversation can stand, with all in its books that can still make a difference, and nothing else.
struct Configuration {
  var books: Books
  var ledger: Ledger
  /// The best level so far of criteria that invariants look at, cut down to the levels that they tell apart.
  var best: [Criterion: Int]
}

extension Configuration {
  /// Turns that lie back have no number of their own, only an order; all come before the first turn.
  private static let past = -1000
  private static let allOccasions = Set(Voice.Occasion.allCases)
  /// In place of whatever line waits for an answer.
  private static let someLine = CustomerLine(id: "", speaker: "", name: "", text: "")

  /// What `session` has come to, cut down to what is relevant.
  init(_ session: Session, best: [Criterion: Int], _ relevance: Relevance, _ places: StatePlaces) {
    self.init(books: session.books, ledger: Ledger(), best: best)
    for meter in session.scenario.meters where !relevance.meters.contains(meter.id) {
      books.meters[meter.id] = meter.start
    }
    for (meter, range) in relevance.meterRanges {
      books.meters[meter] = books.meters[meter].map { min(max($0, range.lowerBound), range.upperBound) }
    }
    for variable in session.scenario.variables where !relevance.variables.contains(variable.id) {
      books.variables[variable.id] = variable.start
    }
    for entry in session.ledger.entries {
      if let fact = relevance.facts[entry.fact] { ledger.learn(fact, turn: 0) }
    }
    forgetTime(relevance, places)
    forgetObjections(of: session, relevance)
    forgetLines(relevance, places)
  }

  private mutating func forgetTime(_ relevance: Relevance, _ places: StatePlaces) {
    books.turn = min(books.turn, relevance.turns)
    books.attempt = min(books.attempt, relevance.attempts[books.state] ?? 0)
    books.falls = min(books.falls, places.rungs(of: books.state))
    if !relevance.goesBack { books.previous = nil }
    books.question = books.question.map { _ in Self.someLine }
    books.visits =
      relevance.visits.isEmpty
      ? [:]
      : books.visits.reduce(into: [:]) { kept, visit in
        if let limit = relevance.visits[visit.key] { kept[visit.key] = min(visit.value, limit) }
      }
    books.interrupted = books.interrupted.map { waiting in
      Interruption(
        state: waiting.state, objection: waiting.objection, previous: relevance.goesBack ? waiting.previous : nil,
        attempt: min(waiting.attempt, relevance.attempts[waiting.state] ?? 0),
        falls: min(waiting.falls, places.rungs(of: waiting.state)),
        question: waiting.question.map { _ in Self.someLine })
    }
    // As if all free small talk and free questions were used up: what is free changes nothing.
    books.asides = Self.allOccasions
    books.unanswered = Session.freeQuestions
    // What she asked back about decides only how a text is read, and here grades are made up.
    books.askedBack = nil
  }

  /// Keeps which objections came up, and which kinds of turn have since been there again.
  private mutating func forgetObjections(of session: Session, _ relevance: Relevance) {
    guard !session.scenario.objections.isEmpty else { return }
    var last: [String: Int] = [:]
    for raised in session.ledger.objections { last[raised.objection] = raised.turn }
    var causes: [Cause: Provocation] = [:]
    for objection in session.scenario.objections {
      guard let cause = objection.cause, let provocation = books.provocations[cause] else { continue }
      guard relevance.outlasts(objection) else { continue }
      let isOver = last[objection.id].map { objection.isOnce || provocation.turn <= $0 } ?? false
      if !isOver { causes[cause] = provocation }
    }
    let turns = Set(causes.values.map(\.turn) + last.values).sorted()
    let rank = { (turn: Int) in Self.past + (turns.firstIndex(of: turn) ?? 0) }
    books.provocations = causes.mapValues { Provocation(cause: $0.cause, turn: rank($0.turn), words: nil) }
    for objection in session.scenario.objections {
      guard let turn = last[objection.id], objection.isOnce || objection.cause != nil else { continue }
      let kept = objection.isOnce ? Self.past - 1 : rank(turn)
      ledger.raise(Raised(objection: objection.id, type: objection.type, turn: kept))
    }
  }

  private mutating func forgetLines(_ relevance: Relevance, _ places: StatePlaces) {
    guard !relevance.uneven.isEmpty else {
      books.heard = [:]
      return
    }
    books.heard = books.heard.reduce(into: [:]) { kept, heard in
      if let pick = relevance.uneven[heard.key] { kept[heard.key] = heard.value.shortened(for: pick) }
    }
  }
}

extension LineHistory {
  /// No more than what the next choice depends on.
  fileprivate func shortened(for pick: Saying.Pick) -> LineHistory {
    var short = LineHistory()
    switch pick {
    case .first: break
    case .cycle: if let last { short.say(last) }
    case .once: for line in counts.keys.sorted() { short.say(line) }
    case .shuffle, .leastSeen:
      let least = counts.values.min() ?? 0
      for (line, count) in counts.sorted(by: { $0.key < $1.key }) where count > least || counts.count == 1 {
        short.say(line)
      }
      if let last { short.say(last) }
    }
    return short
  }
}

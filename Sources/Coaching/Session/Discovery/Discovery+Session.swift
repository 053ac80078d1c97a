extension Discovery {
  /// - Parameter session: under way or over.
  package init(of session: Session) {
    turns = session.turns.filter { $0.grade.aside == nil }
    areas = Set(session.scenario.facts.compactMap { $0.area?.counted })
    var lines = session.opening.customer
    words.customer = Self.count(lines)
    let reader = session.stage.grader.reader
    for turn in session.turns {
      words.rep += turn.text.split(whereSeparator: \.isWhitespace).count
      words.customer += Self.count(turn.customer)
      if turn.grade.aside == nil { addAsks(of: turn, after: lines, session.scenario, reader) }
      // What she told before a nod is still what a follow-up is about.
      lines = (turn.leavesTheFloor ? lines : []) + turn.customer
    }
    tellings = session.ledger.entries.compactMap { entry in
      session.scenario.fact(entry.fact).map { fact in
        let ask = asks.first { $0.turn == entry.turn && $0.fate == .opened(fact.id) }
        return Telling(fact: fact, turn: entry.turn, question: ask?.words)
      }
    }
    summaries = turns.filter { ($0.grade.level(of: .listening) ?? 0) >= 3 }.map(\.number)
    guesses = turns.compactMap { turn in
      guard turn.grade.moves.contains(where: { $0.finding == .hypothesis }),
        let id = turn.grade.heardQuestion?.match?.fact, let fact = session.scenario.fact(id), fact.isPublic
      else { return nil }
      return (fact, turn.number)
    }
    plans = turns.map { Planning(of: $0, reader, people: session.scenario.people.map(\.name)) }
    addPitches(session)
    standing = standing(before: .max)
  }

  private static func count(_ lines: [CustomerLine]) -> Int {
    lines.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
  }
}

// MARK: - Questions

extension Discovery {
  private mutating func addAsks(
    of turn: Turn, after lines: [CustomerLine], _ scenario: Scenario, _ reader: CueReader
  ) {
    guard turn.transition.way != .aside(.agenda) else { return }
    let heard = turn.grade.heardQuestion ?? turn.grade.realQuestions.first
    for question in turn.grade.realQuestions {
      // The same thing asked twice is asked once.
      if question != heard, let match = question.match, match.zone != .reject, match.fact == heard?.match?.fact {
        continue
      }
      let fate = question == heard ? Self.fate(of: question, in: turn) : Self.fate(beside: question, in: turn)
      let words = Quotation.of(question.span, in: turn.text) ?? ""
      let reading = reader.read(words)
      let fact = fate.fact.flatMap(scenario.fact)
      asks.append(
        Ask(
          turn: turn.number, words: words, spin: fact?.spin ?? question.spin, fate: fate,
          buildsOn: Self.takesUp(lines, reading),
          reachesCostOrPerson: fact?.area?.counted == .financial || Self.isAboutCostOrPerson(reading)))
    }
  }

  private static func fate(of question: Question, in turn: Turn) -> Fate {
    guard let fact = question.match?.fact, turn.signals[.asked(fact)] == 1 else { return .unanswered }
    return turn.learned.contains(fact) ? .opened(fact) : .again(fact)
  }

  /// Of a question that was not taken up: she may have answered it all the same.
  private static func fate(beside question: Question, in turn: Turn) -> Fate {
    guard let fact = question.match?.fact, turn.learned.contains(fact) else { return .lost }
    return .opened(fact)
  }

  private static func takesUp(_ lines: [CustomerLine], _ reading: Reading) -> Bool {
    let asked = Content(reading.tokens)
    return lines.contains { Content(Utterance($0.text).tokens).shared(with: asked) > 0 }
  }

  private static let persons = WordSet("who whom whose")

  private static func isAboutCostOrPerson(_ reading: Reading) -> Bool {
    reading.everything.hasAny([ConceptSet(.money, .approver)]) || reading.tokens.contains(where: persons.contains)
  }
}

extension Discovery.Fate {
  fileprivate var fact: String? {
    switch self {
    case .opened(let fact): fact
    case .again, .unanswered, .lost: nil
    }
  }
}

// MARK: - Talk about the product

extension Discovery {
  private mutating func addPitches(_ session: Session) {
    var before = session.opening.meters
    for turn in session.turns {
      defer { before = turn.meters }
      guard turn.grade.aside == nil, let pitch = turn.grade.moves.first(where: { $0.finding == .pitch }) else {
        continue
      }
      let costs = turn.losses(since: before, in: session.scenario).map { Cost(meter: $0.meter, amount: $0.amount) }
      pitches.append(
        Pitch(
          turn: turn.number, words: Quotation.of(pitch.span, in: turn.text) ?? "",
          standing: standing(before: turn.number), costs: costs))
    }
  }

  /// What the customer had voiced before a turn. Only her own lines count, never what the rep says for her.
  private func standing(before turn: Int) -> Standing {
    let known = tellings.filter { $0.turn < turn }.map(\.fact)
    guard known.contains(where: { $0.need == .explicit }) else {
      if known.contains(where: { $0.spin == .implication }) { return .effect }
      return known.contains { $0.need == .implied || $0.spin == .problem } ? .problem : .nothing
    }
    return summaries.contains { $0 <= turn } ? .summedUp : .need
  }
}

extension Turn {
  /// More than so many words are a speech, after which a question begins anew.
  private static let longestNod = 25

  /// An acknowledgement or a short statement: nothing asked, nothing sold. Also where the customer said nothing.
  fileprivate var leavesTheFloor: Bool {
    if customer.isEmpty { return true }
    let words = text.split(maxSplits: Self.longestNod, whereSeparator: \.isWhitespace)
    return grade.realQuestions.isEmpty && words.count <= Self.longestNod
      && !grade.moves.contains { $0.finding == .pitch }
  }
}

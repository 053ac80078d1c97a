extension Session {
  /// Says `text` to the customer: judges it, decides, changes the books, and returns all of that as one turn.
  ///
  /// Any text is fine, of any length and with any characters. After the end of the conversation nothing changes.
  package mutating func reply(to text: String) -> Turn {
    let (from, before) = (state, meters)
    var speech = Speech(turn: turns.count + 1, text: text)
    let context = GradingContext(
      customer: stage.customer, ledger: ledger, said: ledger.said.map(\.text), rubric: stage.rubric)
    let grade = stage.grader.grade(text, in: context)
    guard end == nil, let waiting = scenario.state(from)?.waiting else {
      return Turn(stopped: text, number: speech.turn, grade: grade, state: from, meters: meters, end: end)
    }
    speech.quoteFeature = Quotation.of(grade.featureQuote, in: text)
    speech.quoteOutcome = Quotation.of(grade.outcomeQuote, in: text)
    books.turn = speech.turn
    books.attempt += 1
    let isAgenda = setsAgenda(text, grade)
    let answer = isAgenda ? nil : factAnswer(to: grade)
    speech.grade = grade
    speech.opened = answer?.asked
    let reaction = framed(hear(grade, answer, in: waiting, into: &speech), isAgenda: isAgenda)
    let signals = signals(grade: grade, opened: answer?.asked)
    let way = act(on: reaction, into: &speech)
    var turn = Turn(
      number: speech.turn, text: text, grade: grade, signals: signals,
      transition: Transition(way: way, from: from, to: state), customer: speech.lines, learned: speech.learned,
      meters: meters, notes: speech.notes, raised: speech.raised,
      remark: nil, end: end)
    let aftermath = Aftermath(of: turn, meters: before, earlier: turns)
    turn.remark = Feedback.remark(on: grade, text: text, context: context, after: aftermath)
    turns.append(turn)
    return turn
  }

  /// Tells an opened fact before the routes are asked, since their guards may look at `learned`.
  private mutating func hear(
    _ grade: Grade, _ answer: FactAnswer?, in waiting: State.Waiting, into speech: inout Speech
  ) -> Reaction {
    switch answer {
    case .tells(let fact):
      tell(fact, into: &speech)
      if let next = volunteered(after: fact, grade) { tell(next, into: &speech) }
    case .again(let fact): speech.told = fact.says
    case .locked, .vague, nil: break
    }
    return reaction(to: grade, answer: answer, in: waiting)
  }

  /// The fact behind the first question that is near one. Of stacked questions only the first is answered.
  private func factAnswer(to grade: Grade) -> FactAnswer? {
    guard let match = grade.heardQuestion?.match, let fact = scenario.fact(match.fact) else { return nil }
    if match.zone == .askBack { return .vague(fact) }
    if ledger.knows(fact.id) { return .again(fact) }
    return isToBeHad(fact, after: grade) ? .tells(fact) : .locked(fact)
  }
}

extension Turn {
  /// A line typed after the end: nothing follows from it.
  init(
    stopped text: String, number: Int, grade: Grade, state: String, meters: [(id: String, value: Int)], end: End?
  ) {
    self.init(
      number: number, text: text, grade: grade, signals: Signals(),
      transition: Transition(way: .stopped, from: state, to: state), customer: [], learned: [], meters: meters,
      notes: [], remark: nil, end: end ?? .stopped)
  }
}

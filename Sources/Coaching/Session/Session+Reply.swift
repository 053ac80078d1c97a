extension Session {
  /// Says `text` to the customer: judges it, decides, changes the books, and returns all of that as one turn.
  ///
  /// Any text is fine, of any length and with any characters. After the end of the conversation nothing changes.
  package mutating func reply(to text: String) -> Turn {
    let (from, before) = (state, meters)
    var speech = Speech(turn: turns.count + 1, text: text)
    var context = GradingContext(
      customer: stage.customer, ledger: ledger, said: ledger.said.map(\.text), rubric: stage.rubric)
    context.heard = ledger.said.suffix(Heard.longest).map { stage.heard($0.text) }
    context.locked = keptBack
    context.askedBack = books.askedBack
    context.passed = ledger.said.count - ledger.standing
    let grade = stage.grade(text, in: context)
    speech.quoteFeature = Quotation.of(grade.featureQuote, in: text)
    speech.quoteOutcome = Quotation.of(grade.outcomeQuote, in: text)
    speech.quoteDay = Quotation.of(grade.dayQuote, in: text)?.capitalisedFirst
    guard let (way, signals) = answer(grade, into: &speech) else {
      return Turn(stopped: text, number: speech.turn, grade: grade, state: from, meters: meters, end: end)
    }
    var turn = Turn(
      number: speech.turn, text: text, grade: grade, signals: signals,
      transition: Transition(way: way, from: from, to: state), customer: speech.lines, learned: speech.learned,
      meters: meters, notes: speech.notes, raised: speech.raised,
      remark: nil, end: end)
    if isCoached {
      let aftermath = Aftermath(of: turn, losses: turn.losses(since: before, in: scenario), earlier: turns)
      turn.remark = Feedback.remark(on: grade, text: text, context: context, after: aftermath)
    }
    turns.append(turn)
    return turn
  }

  /// What follows from a graded answer: the one step of every conversation, whether the grade was read from a text or
  /// made up by the explorer. Nil, and nothing changed, where no answer is waited for.
  ///
  /// - Parameter shown: `Signals(of: grade)`, where the same grade is given many times.
  mutating func answer(
    _ grade: Grade, shown: Signals? = nil, into speech: inout Speech
  ) -> (way: Transition.Way, signals: Signals)? {
    guard end == nil, let waiting = scenario.state(state)?.waiting else { return nil }
    books.turn = speech.turn
    books.attempt += 1
    let isAgenda = setsAgenda(speech.text, grade)
    let answer = isAgenda ? nil : factAnswer(to: grade)
    speech.grade = grade
    speech.shown = shown ?? Signals(of: grade)
    speech.opened = answer?.asked
    noteProvocations(by: speech)
    hear(grade, answer, into: &speech)
    let (signals, origin) = (signals(adding: answer?.asked, to: speech.shown), state)
    var reaction = reaction(to: grade, answer: answer, signals, in: waiting)
    if stage.rubric.judgesTalk, speech.referring == nil {
      if let missed = missedQuestion(of: grade, answer, beside: reaction, signals, in: waiting) {
        speech.referring = missed
        reaction = reaction.withoutLines
      } else if confirms(grade, beside: reaction, signals, in: waiting) {
        speech.referring = .summary
      }
    }
    let way = act(on: framed(reaction, isAgenda: isAgenda), into: &speech)
    let last = tellUnlocked(answer, grade, after: way, from: origin, into: &speech) ?? (way, signals)
    books.unanswered = last.way.isUnanswered ? books.unanswered + 1 : 0
    return last
  }

  /// Tells an opened fact before the routes are asked, since their guards may look at `learned`.
  private mutating func hear(_ grade: Grade, _ answer: FactAnswer?, into speech: inout Speech) {
    books.askedBack = answer?.askedBack
    switch answer {
    case .tells(let fact):
      tell(fact, into: &speech)
      guard let next = volunteered(after: fact, grade) else { return }
      sayStock(.unasked, into: &speech)
      tell(next, into: &speech)
    case .again(let fact): (speech.told, speech.referring) = (fact.says, .told)
    case .nearest(let fact): (speech.told, speech.referring) = (fact.says, .nearest)
    case .ahead(let fact): speech.first = base(of: fact)?.area?.ownSubject
    case .beyond, .locked, .vague, nil: break
    }
  }

  /// The first fact that is missing for another.
  private func base(of fact: Fact) -> Fact? {
    fact.after.first { !ledger.knows($0) }.flatMap(scenario.fact)
  }

  /// The fact behind the first question that is near one. Of stacked questions only the first is answered.
  private func factAnswer(to grade: Grade) -> FactAnswer? {
    guard let match = grade.heardQuestion?.match, let fact = scenario.fact(match.fact) else {
      return grade.realQuestions.contains(where: \.isSpent) ? .beyond : nil
    }
    // Who proposes a step and asks whether it suits asks for no fact, unless it is a new one.
    if grade.proposesStep, match.zone == .askBack || ledger.knows(fact.id) { return nil }
    if grade.undatedPlan != nil, !match.isClose { return nil }
    if match.zone == .askBack { return .vague(fact) }
    if ledger.knows(fact.id) {
      return known(fact, isAskedFor: match.isSure)
    }
    if isToBeHad(fact, after: grade) { return .tells(fact) }
    return fact.after.allSatisfy(ledger.knows) ? .locked(fact) : .ahead(fact)
  }

  /// A fact that is in the ledger. What stands in the brief nobody has said; and offered for want of a better answer, a fact
  /// told before would sound like a machine.
  private func known(_ fact: Fact, isAskedFor: Bool) -> FactAnswer? {
    let wasSaid = ledger.refersTo(fact.says) || ledger.words(telling: fact.id, as: fact.says) != nil
    if isAskedFor { return wasSaid ? .again(fact) : .nearest(fact) }
    return wasSaid ? .beyond : nil
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

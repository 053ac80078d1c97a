extension Session {
  /// How often in a row a question may go unanswered before it counts as an attempt.
  static let freeQuestions = 3

  /// Decides what the customer does. The order is the design's: routes first, then facts, then talk, then `else`.
  func reaction(
    to grade: Grade, answer: FactAnswer?, _ signals: Signals, in waiting: State.Waiting
  ) -> Reaction {
    if grade.aside == .goodbye { return .goodbye }
    if let route = route(for: signals, aside: grade.aside, in: waiting) {
      return .respond(route.response, way: .route(route.id), place: "\(state)/\(route.id)")
    }
    if case .tells(let fact) = answer { return .tell(fact) }
    if let occasion = occasion(of: grade, answer: answer) {
      return .aside(occasion, costs: isFree(occasion) ? nil : fall(in: waiting).response)
    }
    let fall = fall(in: waiting)
    guard let response = fall.response else { return .aside(.offTopic, costs: nil) }
    return .respond(response, way: fall.way, place: fall.place)
  }

  /// What is said to a question in a discovery talk that a route passes over: the route is for what else was said, and would be
  /// taken without the question as well. `That must hurt. And what do your people say of it?` earns trust, and is no answer yet.
  func missedQuestion(
    of grade: Grade, _ answer: FactAnswer?, beside reaction: Reaction, _ signals: Signals, in waiting: State.Waiting
  ) -> Voice.Occasion? {
    guard case .respond(let response, .route(let id), _) = reaction, response.say != nil, case .stay = response.target,
      grade.asksOpenly, grade.altitude.wording < .benefit,
      let occasion = questionOccasion(grade, answer) ?? (answer == nil ? .question : nil)
    else { return nil }
    return isTaken(id, without: [.asks, .move(.explore)], signals, in: waiting) ? occasion : nil
  }

  /// Whether the customer first says that what was given back is right, since the route is for what else was said: `You want one
  /// shift's notice. Did I get that right?`
  func confirms(
    _ grade: Grade, beside reaction: Reaction, _ signals: Signals, in waiting: State.Waiting
  ) -> Bool {
    guard case .respond(_, .route(let id), _) = reaction, grade.checksSummary, grade.realQuestions.isEmpty,
      !grade.proposesStep, grade.undatedPlan == nil
    else { return false }
    return isTaken(id, without: [.asks, .move(.explore), .move(.summary), .move(.confirm)], signals, in: waiting)
  }

  private func isTaken(
    _ route: String, without names: [SignalName], _ signals: Signals, in waiting: State.Waiting
  ) -> Bool {
    var less = signals
    for name in names { less[name] = 0 }
    return waiting.routes.first { $0.id == route }?.condition.holds(in: less) == true
  }

  /// Talk that is no answer takes only a route that asks for it by name.
  private func route(for signals: Signals, aside: Aside?, in waiting: State.Waiting) -> Route? {
    // By number, since looking at a route is not worth a copy of it.
    waiting.routes.indices.first { index in
      (aside.map(waiting.routes[index].condition.names) ?? true)
        && waiting.routes[index].condition.holds(in: signals)
    }.map { waiting.routes[$0] }
  }

  /// The voice's occasion, or nil where the answer is one that counts.
  private func occasion(of grade: Grade, answer: FactAnswer?) -> Voice.Occasion? {
    if let aside = grade.aside { return Voice.Occasion(rawValue: aside.rawValue) }
    if grade.undatedPlan != nil, grade.altitude.wording < .benefit { return isTimeToPlan ? .undated : .proposal }
    if grade.playsBack, !grade.asksBesideSummary { return .summary }
    if grade.proposesStep, grade.altitude.wording < .benefit { return .proposal }
    if grade.realQuestions.isEmpty, let free = grade.talk?.occasion { return free }
    return questionOccasion(grade, answer)
  }

  /// The customer has said what she wants, if there is anything that she could say.
  private var isTimeToPlan: Bool {
    let wishes = scenario.facts.filter { $0.need == .explicit }
    return wishes.isEmpty || wishes.contains { ledger.knows($0.id) }
  }

  /// What is said to a question that brought out no fact; nil where it did, or where there is more than a question.
  private func questionOccasion(_ grade: Grade, _ answer: FactAnswer?) -> Voice.Occasion? {
    switch answer {
    case .again: return .told
    case .nearest: return .nearest
    case .beyond: return isOnlyQuestion(grade) ? .beyond : nil
    case .locked: return isOnlyQuestion(grade) ? .locked : nil
    case .ahead: return isOnlyQuestion(grade) ? .ahead : nil
    case .vague: return isOnlyQuestion(grade) ? .askBack : nil
    case .tells: return nil
    case nil: return isOnlyQuestion(grade) ? .question : nil
    }
  }

  /// A question that claims nothing; a pitch with a question mark is an answer.
  private func isOnlyQuestion(_ grade: Grade) -> Bool {
    guard !grade.questions.isEmpty else { return false }
    // In a discovery talk a story before the question is no answer either, as long as it sells nothing.
    let sells = grade.moves.contains { $0.finding == .pitch || $0.finding == .superiority || $0.finding == .pressure }
    let isStory = stage.rubric.judgesTalk && !sells && grade.altitude.wording < .benefit && !grade.realQuestions.isEmpty
    return grade.altitude.wording == .none || isStory
  }

  private func isFree(_ occasion: Voice.Occasion) -> Bool {
    switch occasion {
    case .question, .locked, .ahead, .askBack, .told, .nearest, .beyond, .unasked, .proposal, .undated, .summary,
      .agenda, .listening:
      books.unanswered < Self.freeQuestions
    case .greeting, .thanks, .goodbye, .repeat, .dontKnow, .who, .insult, .language, .silence, .offTopic:
      !books.asides.contains(occasion)
    }
  }

  /// `else` the first time in a visit, then the rungs, of which the last repeats.
  private func fall(in waiting: State.Waiting) -> (response: Response?, way: Transition.Way, place: String) {
    guard books.falls > 0, !waiting.ladder.isEmpty else { return (waiting.fallback, .fallback, "\(state).else") }
    let rung = min(books.falls, waiting.ladder.count)
    return (waiting.ladder[rung - 1], .rung(rung), "\(state).ladder.\(rung)")
  }
}

extension TalkKind {
  /// What is said to a line that is no answer and asks for nothing.
  fileprivate var occasion: Voice.Occasion? {
    switch self {
    case .greeting: .greeting
    case .noise: .listening
    case .smallTalk: .offTopic
    case .playback, .sells, .step, .vagueStep: nil
    }
  }
}

extension Transition.Way {
  /// `else` or a rung: the answer led nowhere.
  var isFall: Bool {
    switch self {
    case .fallback, .rung: true
    case .route, .fact, .aside, .meter, .stopped: false
    }
  }

  /// A question that brought out nothing.
  var isUnanswered: Bool {
    switch self {
    case .aside(.question), .aside(.locked), .aside(.ahead), .aside(.askBack), .aside(.beyond), .aside(.proposal),
      .aside(.undated), .aside(.agenda), .aside(.listening):
      true
    case .aside, .route, .fallback, .rung, .fact, .meter, .stopped: false
    }
  }
}

extension Guard {
  /// Whether the guard looks at `name` at all.
  package func mentions(_ name: SignalName) -> Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains { $0.mentions(name) }
    case .not(let inner): inner.mentions(name)
    case .compare(let own, _, _): own == name
    }
  }

  /// Whether the guard asks by name for talk that is no answer.
  package func names(_ aside: Aside) -> Bool {
    mentions(.smalltalk) || aside == .silence && mentions(.silence) || aside == .insult && mentions(.move(.blame))
  }
}

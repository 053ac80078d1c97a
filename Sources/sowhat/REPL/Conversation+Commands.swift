import Coaching

extension Conversation {
  /// Carries out a command to the coach.
  mutating func obey(_ command: CoachCommand, _ argument: String?) -> [Output] {
    if mode == .rehearsal, command.coaches, !isOver {
      return coach(
        "The coach is silent in a rehearsal; the scorecard comes at the end. `--mode drill` has \(command.typed).")
    }
    switch command {
    case .help: return help
    case .hint: return hint()
    case .why: return why(argument)
    case .ledger: return ledgerPage
    case .score: return [card]
    case .retry: return retry(argument)
    case .undo: return undo()
    case .model: return modelAnswers
    case .quit:
      stop()
      return []
    }
  }

  /// Nil where no turn of that number stands.
  func turn(_ number: Int) -> Turn? { session.turns.first { $0.number == number } }

  /// Which turns there are, for who asked for another.
  ///
  /// - Parameter example: what can be typed.
  func noTurn(likeThis example: String) -> [Output] {
    let range = session.turns.isEmpty ? "There is no turn yet" : "There are turns 1 to \(session.turns.count)"
    return coach("\(range); \(example)")
  }

  /// The model answers of a state; nil where its author wrote none.
  func model(of state: String) -> ModelAnswers? {
    guard let model = scenario.state(state)?.waiting?.model, model.strong ?? model.middling != nil else { return nil }
    return model
  }
}

extension Conversation {
  private var help: [Output] {
    let rows = CoachCommand.allCases.map { command in
      [([command.usage] + command.aliases.map { "/" + $0 }).joined(separator: " "), command.summary]
    }
    return [
      .coach([
        .paragraph("What you type is said to \(customer). A line that begins with / is for me:"), .table(rows),
        .paragraph("\\ at the end of a line, or Alt-Enter, goes on in the next line. // says a slash."),
      ])
    ]
  }

  private mutating func hint() -> [Output] {
    let state = session.state
    guard !isOver, let hints = scenario.state(state)?.waiting?.hints, let last = hints.last else {
      return coach("There is no hint for this moment. /ledger shows what \(customer) has told you.")
    }
    let shown = hintsShown[state] ?? 0
    guard shown < hints.count else { return coach("No further hint here. The last one: \(last)") }
    hintsShown[state] = shown + 1
    return coach("Hint \(shown + 1) of \(hints.count): \(hints[shown])")
  }

  private var modelAnswers: [Output] {
    let states = [session.state, lastAnswer?.transition.from].compactMap { $0 }.filter(attempted.contains)
    guard !states.isEmpty else { return coach("Answer first: I show an example once you have tried.") }
    guard let state = states.first(where: { model(of: $0) != nil }), let model = model(of: state) else {
      return coach("There is no example for this moment.")
    }
    let said = state == session.state || isOver ? "" : " (to what you answered last)"
    let examples = [("Strong", model.strong), ("Middling", model.middling)].compactMap { name, text in
      text.map { "\(name)\(said): \"\(ModelAnswers.readable($0.value, in: session))\"" }
    }
    let isBlanked = examples.contains { $0.contains(ModelAnswers.blank) }
    let note = isBlanked ? ["\(ModelAnswers.blank) is a figure that \(customer) has not told you."] : []
    return [.coach((examples + note).map(CoachWords.paragraph))]
  }
}

// MARK: - Going back

extension Conversation {
  private mutating func retry(_ argument: String?) -> [Output] {
    guard let number = argument.map({ Int($0) ?? 0 }) ?? lastRetriable else {
      return coach("There is no answer to take again yet.")
    }
    if let retried, retried.number == number, session.turns.count == number - 1 { return rewind(to: retried) }
    return turn(number).map { rewind(to: $0) } ?? noTurn(likeThis: "/retry 1 takes the first again.")
  }

  /// The last graded answer, or the one whose retry is still open.
  private var lastRetriable: Int? {
    if let retried, session.turns.count == retried.number - 1 { return retried.number }
    return (session.turns.last { $0.grade.aside == nil } ?? session.turns.last)?.number
  }

  private mutating func rewind(to turn: Turn) -> [Output] {
    retried = turn
    setAside.append((session, turn.number - 1))
    session = session.rewound(before: turn.number)
    let said = "You said: \(Said.quoted(turn.text))"
    return coach("Turn \(turn.number) again; nothing after it has happened. \(said) /undo goes back to where you were.")
      + scene(session.lastLines)
  }

  private mutating func undo() -> [Output] {
    if let former = setAside.last, former.kept == session.turns.count {
      setAside.removeLast()
      session = former.session
      retried = nil
      return coach("You are back where you were, after turn \(session.turns.count).") + scene(session.lastLines)
    }
    guard let last = session.turns.last else { return coach("There is nothing to take back.") }
    retried = nil
    session = session.rewound(before: last.number)
    return coach("Turn \(last.number) is taken back.") + scene(session.lastLines)
  }
}

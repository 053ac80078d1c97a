extension Session {
  /// Chooses a line of `saying`, says it and books what it tells. Returns whether anything was said.
  @discardableResult
  mutating func say(_ saying: Saying?, at place: String, into speech: inout Speech) -> Bool {
    guard let saying else { return false }
    // Few lines have something to fill in, and what it is filled from is dear.
    let filler = saying.lines.contains { $0.text.plain == nil } ? filler(for: speech) : nil
    // Few lines have a condition, and the signals are dear.
    let guards = saying.lines.contains { $0.condition != nil } ? signals(grade: nil, opened: nil) : Signals()
    let texts = saying.lines.map { line in
      line.condition?.holds(in: guards) ?? true ? line.text.plain ?? filler?.fill(line.text) : nil
    }
    let eligible = texts.indices.filter { texts[$0] != nil }
    let history = books.heard[place] ?? LineHistory()
    let picker = LinePicker(seed: seed, place: place)
    guard
      let choice = picker.pick(saying.pick, from: eligible, of: texts.count, history: history),
      let text = texts[choice]
    else { return false }
    books.heard[place, default: LineHistory()].say(choice)
    if saying.pick.isDrawn, eligible.count > 1 { isDrawn = true }
    let line = saying.lines[choice]
    utter(text, id: line.id, speaker: line.speaker, into: &speech)
    for fact in line.tells { learn(fact, into: &speech) }
    return true
  }

  /// Tells a fact in the customer's words and enters it.
  mutating func tell(_ fact: Fact, into speech: inout Speech) {
    utter(fact.says, id: "fact.\(fact.id)", speaker: fact.speaker, into: &speech)
    learn(fact.id, into: &speech)
  }

  mutating func learn(_ fact: String, into speech: inout Speech) {
    if ledger.learn(fact, turn: speech.turn) { speech.learned.append(fact) }
  }

  /// Says the line of a fall or of a state, which then waits for an answer in place of the state's own.
  @discardableResult
  mutating func ask(_ saying: Saying?, at place: String, into speech: inout Speech) -> Bool {
    guard say(saying, at: place, into: &speech) else { return false }
    books.question = speech.lines.last
    return true
  }

  /// The state's own line. Where `once` has none left and nothing else was said, they begin anew: silence would look like
  /// a fault.
  @discardableResult
  mutating func askOnEntry(of state: State, into speech: inout Speech) -> Bool {
    if ask(state.say, at: state.id, into: &speech) { return true }
    guard speech.lines.isEmpty, state.say.pick == .once else { return false }
    var again = state.say
    again.pick = .cycle
    return ask(again, at: state.id, into: &speech)
  }

  /// Lets the state that was just entered say its line; a final state ends the conversation.
  mutating func speak(into speech: inout Speech) {
    guard let state = scenario.state(books.state) else { return }
    if askOnEntry(of: state, into: &speech) { books.ownLine = books.question }
    switch state.kind {
    case .waiting: break
    case .final(let ending, let debrief): end = .reached(ending, debrief: debrief)
    }
  }

  /// Says a line once more, as it was.
  mutating func repeatLine(_ line: CustomerLine, into speech: inout Speech) {
    speech.lines.append(line)
    ledger.hear(line.text, turn: speech.turn)
  }

  private mutating func utter(_ text: String, id: String, speaker: String?, into speech: inout Speech) {
    let person = scenario.person(speaker)
    speech.lines.append(CustomerLine(id: id, speaker: person.id, name: person.name, text: text))
    ledger.hear(text, turn: speech.turn, isAside: speech.isAside)
  }

  private func filler(for speech: Speech) -> LineFiller {
    LineFiller(
      scenario: scenario, ledger: ledger, quoteFeature: speech.quoteFeature, quoteOutcome: speech.quoteOutcome,
      quoteDay: speech.quoteDay, last: speech.lines.last?.text ?? lastLines.last?.text, told: speech.told,
      first: speech.first)
  }
}

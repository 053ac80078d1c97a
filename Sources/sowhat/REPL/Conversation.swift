import Coaching

/// A conversation as the rep lives it: the session, and what the coach remembers beside it.
///
/// A value without input or output: `take` is its only step, so that screen, pipe and tests differ only in where the
/// lines come from and how the output is dressed.
/// ```swift
/// var conversation = Conversation(Session(stage, seed: 7))
/// conversation.take("It has real-time charts.").output  // header, the customer's lines, the coach's remark
/// conversation.take("/why").output                      // the checks behind the grade
/// ```
struct Conversation: Sendable {
  enum Mode: String, CaseIterable, Sendable {
    /// A remark after each answer, and any turn again.
    case drill
    /// The coach is silent to the end.
    case rehearsal
  }

  let mode: Mode
  var session: Session
  /// The turn that is being answered again, until the new answer stands beside it.
  var retried: Turn?
  /// Conversations that were gone back from, with the number of turns then kept, so that an undo finds them again.
  var setAside: [(session: Session, kept: Int)] = []
  /// The last answer that was given, even where it was taken back since.
  var lastAnswer: Turn?
  /// States in which an answer was tried: only of those a model answer is shown.
  var attempted: Set<String> = []
  /// How many of a state's hints were shown.
  var hintsShown: [String: Int] = [:]

  init(_ session: Session, mode: Mode = .drill) {
    self.session = session
    self.mode = mode
  }
}

extension Conversation {
  var scenario: Scenario { session.scenario }

  /// What the rep calls the customer.
  var customer: String { scenario.customer.calledName }

  var isOver: Bool { session.end != nil }

  var hintsUsed: Int { hintsShown.values.reduce(0, +) }

  /// The first screen: whom the rep meets, what is sold, what winning means; then the customer speaks.
  var opening: [Output] {
    [.introduction(Introduction(scenario, mode: mode).paragraphs)] + scene(session.opening.customer)
  }

  /// What stands at the end.
  var closing: [Output] { [card] }

  var card: Output { .scorecard(Scorecard(of: session), hints: hintsUsed, of: scenario) }

  /// Takes one typed line: an answer to the customer, or a command to the coach.
  mutating func take(_ line: String) -> Exchange {
    switch TypedLine(line) {
    case .answer(let text): return isOver ? afterTheEnd(text) : answer(text)
    case .command(let command, let argument):
      return Exchange(heard: .coach(command.typed), output: obey(command, argument))
    case .unknown(let word, let near):
      let meant = near.map { "; did you mean `\($0.typed)`?" } ?? "; `/help` lists the commands."
      return Exchange(
        heard: .coach(word),
        output: coach("There is no command `\(word)`\(meant) Nothing was said to \(customer); `//` says a slash."))
    }
  }

  /// Ends the talk from the rep's side.
  mutating func stop() { session.stop() }

  /// The customer's lines, below the header where the mode has one.
  func scene(_ lines: [CustomerLine]) -> [Output] {
    (mode == .drill ? [.header(Header(session))] : []) + lines.map(Output.customer)
  }

  /// The coach's words, a paragraph each.
  func coach(_ paragraphs: String...) -> [Output] { [.coach(paragraphs.map(CoachWords.paragraph))] }
}

extension Conversation {
  private mutating func answer(_ text: String) -> Exchange {
    let turn = session.reply(to: text)
    lastAnswer = turn
    if turn.grade.aside == nil { attempted.insert(turn.transition.from) }
    var output = scene(turn.customer)
    if mode == .drill {
      let words =
        turn.originWords + (turn.remark?.words(offeringModel: model(of: turn.transition.from) != nil) ?? [])
      if !words.isEmpty { output.append(.coach(words)) }
      if let old = retried, turn.grade.aside == nil {
        output.append(.coach([.comparison(Comparison(of: old, with: turn))]))
        retried = nil
      }
    }
    return Exchange(heard: .customer(turn), output: output)
  }

  private func afterTheEnd(_ text: String) -> Exchange {
    Exchange(
      heard: .coach(text),
      output: coach("The conversation is over and \(customer) heard nothing. /retry takes the last turn again."))
  }
}

extension Turn {
  /// What set off the objection that came up in reply.
  fileprivate var originWords: [CoachWords] {
    raised?.origin.map { [.paragraph($0.prefix(1).uppercased() + $0.dropFirst() + ".")] } ?? []
  }
}

extension Remark {
  /// One strength, one fix, one line that says what can be done now.
  func words(offeringModel: Bool) -> [CoachWords] {
    let praise = [headline, strength].compactMap { $0 }.joined(separator: " · ")
    let retry = fix == nil ? "" : "/retry to answer again · "
    let commands = "\(retry)/why for the checks" + (offeringModel && fix != nil ? " · /model for an example" : "")
    let ending = prompt.map { $0.contains("/retry") ? $0 : "\($0) \(commands)" } ?? commands
    return [praise, fix ?? "", ending].filter { !$0.isEmpty }.map(CoachWords.paragraph)
  }
}

extension Header {
  /// The header for the answer that is due in `session`.
  init(_ session: Session) {
    let person = session.scenario.customer
    name = person.name
    role = person.role
    company = person.company
    let meters = session.scenario.meters
    gauge = (meters.first { $0.id == "patience" } ?? meters.first { $0.empty != nil }).flatMap { meter in
      session.meters.first { $0.id == meter.id }.map {
        Gauge(name: meter.id, value: $0.value, full: meter.bounds.upperBound)
      }
    }
    turn = session.end == nil ? session.turns.count + 1 : nil
  }
}

/// A conversation as a value: a scenario, the knowledge it is judged with, a seed, and the lines typed so far.
///
/// `reply(to:)` is its only step and does no input or output, so undo and retry keep an older value, resume folds the
/// stored lines again, and tests, the REPL and benchmarks differ only in where the lines come from.
/// ```swift
/// var session = Session(Stage(scenario, knowledge), seed: 7)
/// let turn = session.reply(to: "How long from delivery to the invoice going out?")
/// turn.customer.map(\.text)  // ["Honestly? Our invoices leave nine days late.", ...]
/// ```
package struct Session: Sendable {
  package let stage: Stage
  package internal(set) var seed: UInt64
  package let start: Start
  package private(set) var opening: Opening
  package internal(set) var turns: [Turn] = []
  package internal(set) var ledger = Ledger()
  package internal(set) var end: End?
  /// Whether the seed had a say in any line so far: where it had none, every seed gives this conversation.
  var isDrawn = false

  var books: Books
  /// Whether each answer gets a remark: samples and tests are played for what the customer does.
  let isCoached: Bool

  /// - Parameters:
  ///   - start: where to begin; nil begins as the scenario says.
  ///   - isCoached: whether each answer gets a remark.
  package init(_ stage: Stage, seed: UInt64, start: Start? = nil, coached isCoached: Bool = true) {
    let start = start ?? Start(state: stage.scenario.start)
    self.stage = stage
    self.seed = seed
    self.start = start
    self.isCoached = isCoached
    books = Books(of: stage.scenario, given: start.given, at: start.state)
    opening = Opening(customer: [], state: start.state, meters: [], learned: [])
    open()
  }
}

extension Session {
  package var scenario: Scenario { stage.scenario }

  /// The state in which the next answer is judged.
  package var state: String { books.state }

  /// The meters' present values, in the scenario's order.
  package var meters: [(id: String, value: Int)] {
    scenario.meters.map { ($0.id, books.meters[$0.id] ?? $0.start) }
  }

  /// What the people said last: the opening's lines or those of the last turn that had any.
  package var lastLines: [CustomerLine] {
    turns.last { !$0.customer.isEmpty }?.customer ?? opening.customer
  }

  /// The same conversation up to and without turn `number`, played again from its lines.
  package func rewound(before number: Int) -> Session {
    Session.replaying(turns.prefix { $0.number < number }.map(\.text), stage, seed: seed, start: start)
  }

  /// A session is a fold: the same lines, seed and stage give the same session.
  package static func replaying(_ lines: [String], _ stage: Stage, seed: UInt64, start: Start? = nil) -> Session {
    lines.reduce(into: Session(stage, seed: seed, start: start)) { session, line in _ = session.reply(to: line) }
  }

  /// Ends the talk from the rep's side; what was reached stays as it is.
  package mutating func stop() {
    if end == nil { end = .stopped }
  }
}

extension Session {
  private mutating func open() {
    for fact in scenario.facts where fact.isPublic { ledger.learn(fact.id, turn: 0) }
    for fact in start.given.learned { ledger.learn(fact, turn: 0) }
    for text in start.said { ledger.hear(text, turn: 0) }
    var speech = Speech(turn: 0)
    begin(into: &speech)
    opening = Opening(customer: speech.lines, state: start.state, meters: meters, learned: ledger.entries.map(\.fact))
  }

  /// Enters the first state. An objection to begin with counts as raised, and interrupts the start where nothing else is
  /// named.
  private mutating func begin(into speech: inout Speech) {
    books.enter(start.state)
    let objection = scenario.objection(start.state)
    let interrupted = start.interrupted.isEmpty && objection != nil ? [scenario.start] : start.interrupted
    books.suspend(interrupted, for: objection?.id)
    if let objection { ledger.raise(Raised(objection: objection.id, type: objection.type, turn: 0)) }
    speak(into: &speech)
  }
}

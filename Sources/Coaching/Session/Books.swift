/// What a session counts between two answers: where it is, its meters and variables, what was heard and how often.
struct Books: Equatable, Sendable {
  var state: String
  /// The turn under way or last finished; 0 before the first answer.
  var turn = 0
  var previous: String?
  var meters: [String: Int] = [:]
  var variables: [String: Int] = [:]
  var visits: [String: Int] = [:]
  /// Answers in this visit of the state.
  var attempt = 0
  /// How often in this visit `else` or a rung was taken.
  var falls = 0
  /// The line of this state that waits for an answer; nil where it has not spoken.
  var question: CustomerLine?
  /// What the state said when it was entered; it waits again after an answer that counted.
  var ownLine: CustomerLine?
  /// What waits to be gone on with, the innermost last.
  var interrupted: [Interruption] = []
  /// Occasions of talk that is no answer, met at least once.
  var asides: Set<Voice.Occasion> = []
  /// How many questions in a row were not answered.
  var unanswered = 0
  /// The fact that the last question was near to, where she asked back.
  var askedBack: String?
  /// The latest turn of each kind that provokes an objection.
  var provocations: [Cause: Provocation] = [:]
  /// For each place with lines, how often each line was said and which was last.
  var heard: [String: LineHistory] = [:]
}

extension Books {
  init(of scenario: Scenario, given: Given, at state: String) {
    self.state = state
    for meter in scenario.meters {
      let value = given.meters[meter.id] ?? meter.start
      meters[meter.id] = min(max(value, meter.bounds.lowerBound), meter.bounds.upperBound)
    }
    for variable in scenario.variables { variables[variable.id] = given.variables[variable.id] ?? variable.start }
  }

  /// Moves a meter within its bounds and returns by how much it moved.
  mutating func add(_ amount: Int, to meter: Meter) -> Int {
    let old = meters[meter.id] ?? meter.start
    let sum = old.addingReportingOverflow(amount)
    let wanted = sum.overflow ? (amount < 0 ? Int.min : Int.max) : sum.partialValue
    let new = min(max(wanted, meter.bounds.lowerBound), meter.bounds.upperBound)
    meters[meter.id] = new
    return new - old
  }

  mutating func enter(_ state: String) {
    previous = self.state
    self.state = state
    visits[state, default: 0] += 1
    attempt = 0
    falls = 0
    (question, ownLine) = (nil, nil)
  }
}

// MARK: - Interruptions

extension Books {
  /// More can only come from a call that calls itself; the oldest are forgotten then.
  static let deepest = 32

  var isInterrupted: Bool { interrupted.contains { $0.objection != nil } }

  /// Makes the present state wait.
  mutating func suspend(for objection: String? = nil) {
    interrupted.append(
      Interruption(
        state: state, objection: objection, previous: previous, attempt: attempt, falls: falls, question: question,
        ownLine: ownLine))
    if interrupted.count > Self.deepest { interrupted.removeFirst() }
  }

  /// Makes `states` wait, the innermost last, for a conversation that begins in the middle.
  mutating func suspend(_ states: [String], for objection: String?) {
    interrupted = states.enumerated().map { index, state in
      Interruption(state: state, objection: index + 1 == states.count ? objection : nil)
    }
    if let last = states.last { previous = last }
  }

  /// Goes on where the innermost interruption broke off; nil where there is none.
  mutating func resume() -> Interruption? {
    guard let waiting = interrupted.popLast() else { return nil }
    state = waiting.state
    previous = waiting.previous
    attempt = waiting.attempt
    falls = waiting.falls
    (question, ownLine) = (waiting.question, waiting.ownLine)
    return waiting
  }

  /// Leaves an objection for another state than the interrupted one, which then waits no longer.
  mutating func abandonObjection() {
    guard let index = interrupted.lastIndex(where: { $0.objection == state }) else { return }
    let waiting = interrupted[index]
    interrupted.removeSubrange(index...)
    // The way back from there must not lead into an objection that nobody raised.
    state = waiting.state
  }

  /// A meter's limit turns the whole conversation elsewhere.
  mutating func abandonAll() {
    if let first = interrupted.first, interrupted.contains(where: { $0.objection == state }) { state = first.state }
    interrupted = []
  }

  /// Whether the state before this one is the one that waits: then going back is going on with it.
  var isFirstStep: Bool { interrupted.last.map { $0.state == previous } ?? false }
}

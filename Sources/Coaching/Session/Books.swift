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
  /// Occasions of talk that is no answer, met at least once.
  var asides: Set<Voice.Occasion> = []
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
  }
}

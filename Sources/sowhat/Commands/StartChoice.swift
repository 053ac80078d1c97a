import Coaching

/// Where a conversation begins when not at the beginning: `--at cost --given patience=2 --given learned=budget`.
struct StartChoice {
  var state: String?
  /// As typed: `name=value`.
  var given: [String] = []
}

extension StartChoice {
  /// Nil begins as the scenario says. With a state, what is known and how the meters stand is that of the shortest way
  /// there, unless `given` says otherwise.
  func start(in scenario: Scenario) throws(CouldNotRun) -> Start? {
    guard state != nil || !given.isEmpty else { return nil }
    let id = state ?? scenario.start
    guard let named = scenario.state(id), named.role != .pattern else {
      throw CouldNotRun(
        message: "no state `\(id)` in `\(scenario.id)`",
        help: Spelling.help(for: id, among: scenario.states.filter { $0.role != .pattern }.map(\.id), kind: "there are")
      )
    }
    var books = Given()
    for word in given { try read(word, of: scenario, into: &books) }
    let start = Waypoint.shortest(in: scenario)[id]?.start ?? Start(state: id)
    return start.given(books, in: scenario)
  }

  private func read(_ word: String, of scenario: Scenario, into books: inout Given) throws(CouldNotRun) {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw CouldNotRun(message: "`--given \(word)` is no `name=value`", help: "write `--given patience=2`")
    }
    let (name, value) = (parts[0], parts[1])
    if name == "learned" {
      for fact in value.split(separator: ",").map(String.init) {
        guard scenario.fact(fact) != nil else {
          throw Self.unknown(fact, "fact", among: scenario.facts.map(\.id))
        }
        books.learned.append(fact)
      }
    } else if let meter = scenario.meter(name) {
      books.meters[name] = try Self.number(value, of: meter)
    } else if let variable = scenario.variable(name) {
      books.variables[name] = try Self.index(value, of: variable)
    } else {
      let known = scenario.meters.map(\.id) + scenario.variables.map(\.id) + ["learned"]
      throw Self.unknown(name, "meter or variable", among: known)
    }
  }

  private static func number(_ value: String, of meter: Meter) throws(CouldNotRun) -> Int {
    guard let number = Int(value), meter.bounds.contains(number) else {
      throw CouldNotRun(
        message: "`\(meter.id)` cannot be `\(value)`",
        help: "it goes from \(meter.bounds.lowerBound) to \(meter.bounds.upperBound)")
    }
    return number
  }

  private static func index(_ value: String, of variable: Variable) throws(CouldNotRun) -> Int {
    guard let index = variable.values.firstIndex(of: value) else {
      throw CouldNotRun(
        message: "`\(variable.id)` cannot be `\(value)`",
        help: Spelling.help(for: value, among: variable.values, kind: "it may be"))
    }
    return index
  }

  private static func unknown(_ name: String, _ kind: String, among known: [String]) -> CouldNotRun {
    CouldNotRun(message: "no \(kind) `\(name)`", help: Spelling.help(for: name, among: known, kind: "there are"))
  }
}

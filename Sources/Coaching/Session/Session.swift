/// A conversation as a value: a scenario, the knowledge it is judged with, a seed, and the lines typed so far.
///
/// `reply(to:)` is its only step and does no input or output, so undo and retry keep an older value, resume folds the
/// stored lines again, and tests, the REPL and benchmarks differ only in where the lines come from.
package struct Session: Sendable {
  package let scenario: Scenario
  package let seed: UInt64
  package let opening: Opening
  package private(set) var turns: [Turn] = []
  package private(set) var ledger = Ledger()
  package private(set) var end: End?

  package init(_ scenario: Scenario, knowledge: Knowledge, seed: UInt64) {
    self.scenario = scenario
    self.seed = seed
    self.opening = Opening(customer: [], state: scenario.start, meters: [], learned: [])
  }
}

extension Session {
  /// The state in which the next answer is judged.
  package var state: String { turns.last?.transition.to ?? opening.state }

  /// Says `text` to the customer.
  package mutating func reply(to text: String) -> Turn {
    preconditionFailure("to be written")
  }
}

/// The states by number and by name, found at once however many there are.
struct StatePlaces {
  private let numbers: [String: Int]
  private let ladders: [Int]

  init(_ scenario: Scenario) {
    numbers = scenario.stateNumbers
    ladders = scenario.states.map { $0.waiting?.ladder.count ?? 0 }
  }
}

extension StatePlaces {
  func number(of state: String?) -> Int { state.flatMap { numbers[$0] } ?? -1 }

  /// How far falls are told apart: after as many as there are rungs, the last repeats.
  func rungs(of state: String) -> Int { numbers[state].map { ladders[$0] } ?? 0 }
}

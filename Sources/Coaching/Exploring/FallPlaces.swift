/// Where `else` and the rungs lead: each attempt in each state is a place of its own, meters and guards left aside.
///
/// What holds of this small graph holds of every conversation, however many configurations there are.
struct FallPlaces {
  let scenario: Scenario
  private let numbers: [String: Int]
  /// The number of each state's first place; a final state, or one that nothing leads to, has none.
  private let first: [Int?]
  private(set) var places: [Place] = []
  /// Where a conversation may go on by `go: return`.
  private let callers: [Int]
  private let uncalled: Set<String>
  /// Meters that end the conversation when they are empty, and are not so at its beginning.
  private let ending: Set<String>

  struct Place {
    let state: Int
    /// How often `else` or a rung was taken in this visit.
    let falls: Int
  }

  init(_ scenario: Scenario) {
    self.scenario = scenario
    numbers = scenario.stateNumbers
    let paths = Paths(in: scenario)
    let entered = paths.entered
    uncalled = paths.uncalled
    var first: [Int?] = []
    for (number, state) in scenario.states.enumerated() {
      guard let waiting = state.waiting, entered.contains(state.id) else {
        first.append(nil)
        continue
      }
      first.append(places.count)
      for falls in 0...waiting.ladder.count { places.append(Place(state: number, falls: falls)) }
    }
    self.first = first
    callers = places.indices.filter { [places] place in
      let state = scenario.states[places[place].state]
      let calls = state.responses.contains { if case .call = $0.target { true } else { false } }
      // One objection at a time: none is interrupted by another.
      return calls || state.role == .ordinary && scenario.objections.contains { state.admits(objection: $0.id) }
    }
    ending = Set(scenario.meters.filter { $0.start > $0.bounds.lowerBound && scenario.ends(in: $0.empty) }.map(\.id))
  }
}

extension FallPlaces {
  func state(of place: Int) -> State { scenario.states[places[place].state] }

  /// What happens when no route takes the answer; nil where nothing was written.
  func response(at place: Int) -> Response? {
    guard let waiting = state(of: place).waiting else { return nil }
    let falls = places[place].falls
    return falls == 0 ? waiting.fallback : waiting.ladder[falls - 1]
  }

  /// The first place of a state, where it waits for answers.
  func place(of state: String) -> Int? { numbers[state].flatMap { first[$0] } }

  /// The same state after one more fall; the last rung repeats.
  func lower(_ place: Int) -> Int {
    let rungs = state(of: place).waiting?.ladder.count ?? 0
    return places[place].falls < rungs ? place + 1 : place
  }

  /// The places to which a response may lead, where no meter reaches its limit; none at the end, nil where that
  /// cannot be said.
  ///
  /// - Parameter staying: the place after a response that stays.
  func next(after response: Response, at place: Int, staying: Int) -> [Int]? {
    switch response.target {
    case .stay: [staying]
    case .back: nil
    case .state(let id), .call(let id): self.place(of: id).map { [$0] } ?? []
    case .resume: callers + (uncalled.contains(state(of: place).id) ? [staying] : [])
    }
  }

  /// The places to which a meter may lead that reaches its limit by the response.
  func limits(of response: Response) -> [Int] {
    response.add.compactMap { change in
      guard let meter = scenario.meter(change.meter) else { return nil }
      return (change.amount < 0 ? meter.empty : meter.full).flatMap { place(of: $0) }
    }
  }

  /// The meters that the response takes from, so that it cannot go on for ever.
  func losses(of response: Response) -> Set<String> {
    let gained = Set(response.add.filter { $0.amount > 0 }.map(\.meter))
    return Set(response.add.filter { $0.amount < 0 && ending.contains($0.meter) }.map(\.meter)).subtracting(gained)
  }

  func isFinal(_ response: Response) -> Bool {
    if case .state(let id) = response.target { scenario.ends(in: id) } else { false }
  }
}

extension Scenario {
  fileprivate func ends(in id: String?) -> Bool { id.flatMap { state($0) }.map { $0.waiting == nil } ?? false }
}

/// Which states lead to which, guards and meters left aside.
///
/// Made once for a scenario, and of numbers, so that a search over ten thousand states is one walk and not ten thousand.
struct Paths {
  private let scenario: Scenario
  /// The states in the file's order, then what is named as one and is none.
  private(set) var identifiers: [String]
  private var numbers: [String: Int]
  private var ways: [Ways] = []

  /// Where the answers in a state lead.
  private struct Ways {
    /// In their order, repeats included.
    var targets: [(number: Int, isCalled: Bool)] = []
    var goesBack = false
    var resumes = false
  }

  init(in scenario: Scenario) {
    self.scenario = scenario
    identifiers = scenario.states.map(\.id)
    numbers = scenario.stateNumbers
    ways.reserveCapacity(identifiers.count)
    for state in scenario.states { ways.append(ways(from: state)) }
    while ways.count < identifiers.count { ways.append(Ways()) }
  }
}

extension Paths {
  private mutating func ways(from state: State) -> Ways {
    let ways = StateWays(of: state, in: scenario)
    return Ways(
      targets: ways.targets.map { (number(of: $0.state), $0.isCalled) }, goesBack: ways.goesBack, resumes: ways.resumes)
  }

  private mutating func number(of id: String) -> Int {
    if let number = numbers[id] { return number }
    numbers[id] = identifiers.count
    identifiers.append(id)
    return identifiers.count - 1
  }

  func state(_ id: String) -> State? { scenario.state(id) }

  /// For each of `identifiers`, the numbers of those that it leads to, called ones included.
  var targetNumbers: [[Int]] { ways.map { $0.targets.map(\.number) } }

  /// The states to which the answers in `id` lead, called ones included.
  func targets(of id: String) -> [String] {
    (numbers[id].map { ways[$0].targets } ?? []).map { identifiers[$0.number] }
  }

  /// Whether an answer in `id` leads to another state for good.
  func goesOn(from id: String) -> Bool {
    guard let number = numbers[id] else { return false }
    return ways[number].goesBack || ways[number].targets.contains { !$0.isCalled && $0.number != number }
  }

  /// The states to which `go` alone leads from `id`.
  private func steps(from id: String) -> [String] {
    (numbers[id].map { ways[$0].targets } ?? []).filter { !$0.isCalled }.map { identifiers[$0.number] }
  }

  /// All states to which one can come from `start`, those themselves included.
  ///
  /// - Parameter calls: whether to follow calls too.
  func reach(from start: [String], calls: Bool) -> Set<String> {
    Set(reachedNumbers(from: start, calls: calls).map { identifiers[$0] }).union(start)
  }

  private func reachedNumbers(from start: [String], calls: Bool) -> [Int] {
    var isReached = [Bool](repeating: false, count: identifiers.count)
    var reached: [Int] = []
    var next = 0
    func arrive(_ number: Int) {
      guard !isReached[number] else { return }
      isReached[number] = true
      reached.append(number)
    }
    for id in start { if let number = numbers[id] { arrive(number) } }
    while next < reached.count {
      for target in ways[reached[next]].targets where calls || !target.isCalled { arrive(target.number) }
      next += 1
    }
    return reached
  }

  /// Where a conversation can be without an answer that leads there: the start, other entries, limits of meters,
  /// objections.
  var roots: [String] {
    [scenario.start] + scenario.meterLimits + scenario.states.filter(\.isEntry).map(\.id)
      + scenario.objections.map(\.id)
  }

  /// States in which a conversation can be with nothing to go back to: there `go: return` stays.
  var uncalled: Set<String> {
    let objected = scenario.objections.flatMap { steps(from: $0.id) }
    return reach(from: [scenario.start] + scenario.meterLimits + objected, calls: false)
  }

  /// Whether a conversation that goes to `id` can end before it comes back.
  func ends(from id: String) -> Bool {
    reach(from: [id], calls: true).contains { state($0).map { $0.waiting == nil } ?? false }
  }

  /// Whether somebody who is called at `id` can come back by `go: return`, or by going back at once.
  func returns(from id: String) -> Bool {
    if let number = numbers[id], ways[number].goesBack { return true }
    return reachedNumbers(from: [id], calls: false).contains { ways[$0].resumes }
  }
}

extension Scenario {
  /// The states that are entered where a meter reaches its limit.
  var meterLimits: [String] { meters.flatMap { [$0.empty, $0.full] }.compactMap { $0 } }
}

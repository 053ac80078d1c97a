/// Which states lead to which, guards and meters left aside.
///
/// Made once for a scenario, so that a search over ten thousand states is one walk and not ten thousand.
struct Paths {
  private let scenario: Scenario
  private let states: [String: Int]

  init(in scenario: Scenario) {
    self.scenario = scenario
    states = scenario.stateNumbers
  }
}

extension Paths {
  /// In the order of the file.
  var identifiers: [String] { scenario.states.map(\.id) }

  func state(_ id: String) -> State? { states[id].map { scenario.states[$0] } }

  /// The states to which the answers in `id` lead, called ones included.
  func targets(of id: String) -> [String] {
    (state(id)?.responses ?? []).compactMap { response in
      switch response.target {
      case .stay, .back, .resume: nil
      case .state(let id), .call(let id): id
      }
    }
  }

  /// The states to which `go` alone leads from `id`.
  private func steps(from id: String) -> [String] {
    (state(id)?.responses ?? []).compactMap { response in
      switch response.target {
      case .stay, .back, .resume, .call: nil
      case .state(let id): id
      }
    }
  }

  /// All states to which one can come from `start`, those themselves included.
  ///
  /// - Parameter calls: whether to follow calls too.
  func reach(from start: [String], calls: Bool) -> Set<String> {
    var reached: Set<String> = []
    var open = start
    while let id = open.popLast() {
      guard reached.insert(id).inserted else { continue }
      open += calls ? targets(of: id) : steps(from: id)
    }
    return reached
  }

  /// Where a conversation can be without an answer that leads there: the start, other entries, limits of meters,
  /// objections.
  var roots: [String] {
    let meters = scenario.meters.flatMap { [$0.empty, $0.full] }.compactMap { $0 }
    return [scenario.start] + meters + scenario.states.filter(\.isEntry).map(\.id) + scenario.objections.map(\.id)
  }

  /// States in which a conversation can be with nothing to go back to: there `go: return` stays.
  var uncalled: Set<String> {
    let meters = scenario.meters.flatMap { [$0.empty, $0.full] }.compactMap { $0 }
    let objected = scenario.objections.flatMap { steps(from: $0.id) }
    return reach(from: [scenario.start] + meters + objected, calls: false)
  }

  /// Whether a conversation that goes to `id` can end before it comes back.
  func ends(from id: String) -> Bool {
    reach(from: [id], calls: true).contains { state($0).map { $0.waiting == nil } ?? false }
  }

  /// Whether somebody who is called at `id` can come back by `go: return`, or by going back at once.
  func returns(from id: String) -> Bool {
    if state(id)?.responses.contains(where: { $0.target == .back }) ?? false { return true }
    return reach(from: [id], calls: false).contains { place in
      state(place)?.responses.contains { $0.target == .resume } ?? false
    }
  }
}

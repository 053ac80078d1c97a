/// From which states an ending or a pass can be come to, and to which a conversation can come, as far as the shape of a scenario
/// tells: more than what really happens, never less. So a circle without a way out is known for one however far a walk
/// went.
///
/// A route counts unless its guard can never hold. `go: return` is no way out by itself: it comes back to the state that
/// called or was interrupted, which has ways of its own.
struct EndReach {
  /// Those from which an ending can be come to.
  private(set) var ending: Set<String> = []
  /// Those from which an ending that passes can be come to.
  private(set) var passing: Set<String> = []
  /// All states to which a conversation can come, each with the one before it on a shortest way; nil for a beginning.
  private var origins: [String: String?] = [:]
  /// States that can be come to and that nothing leads out of, without those that only another of them leads to; each
  /// with the states on a shortest way there.
  private(set) var traps: [(state: String, way: [String])] = []
  private let scenario: Scenario
  /// By state, each in the order of the file.
  private var ways: [String: Ways] = [:]

  private struct Ways {
    /// By `go`, by a meter's limit, and back to where one may have come from.
    var steps: [String]
    /// By a call or an objection, from which one may come back.
    var excursions: [String]
    let resumes: Bool
    let goesBack: Bool
  }

  init(_ scenario: Scenario) {
    self.scenario = scenario
    let chances = GuardChances(in: scenario)
    for state in scenario.states where state.role != .pattern { ways[state.id] = ways(from: state, by: chances) }
    stepBack()
    ending = leading(to: scenario.states.filter { $0.waiting == nil })
    passing = leading(to: scenario.states.filter(\.passes))
    origins = reach(from: [scenario.start] + scenario.states.filter(\.isEntry).map(\.id))
    findTraps()
  }
}

extension EndReach {
  private func ways(from state: State, by chances: GuardChances) -> Ways {
    let found = StateWays(of: state, in: scenario) { chances.mayHold($0.condition) }
    let steps = found.targets.filter { !$0.isCalled }.map(\.state)
    let calls = found.targets.filter(\.isCalled).map(\.state)
    let objections =
      state.waiting == nil || state.role != .ordinary
      ? []
      : scenario.objections.filter { objection in
        state.admits(objection: objection.id) && objection.condition.map(chances.mayHold) ?? true
      }.map(\.id)
    return Ways(
      steps: steps + found.limits, excursions: calls + objections, resumes: found.resumes, goesBack: found.goesBack)
  }

  /// Who goes back comes to one of the states that lead here.
  private mutating func stepBack() {
    guard ways.values.contains(where: \.goesBack) else { return }
    var before: [String: [String]] = [:]
    for state in scenario.states {
      for target in (ways[state.id]?.steps ?? []) + (ways[state.id]?.excursions ?? []) {
        before[target, default: []].append(state.id)
      }
    }
    for (id, origins) in before where ways[id]?.goesBack ?? false { ways[id]?.steps += origins }
  }

  /// The states from which one of `ends` can be come to.
  private func leading(to ends: [State]) -> Set<String> {
    let found = leading(to: ends.map(\.id)) { $0.steps + $0.excursions }
    // Whoever comes back from an excursion may end there, if anybody may who sets out on one.
    guard scenario.states.contains(where: { found.contains($0.id) && ways[$0.id]?.excursions.isEmpty == false }) else {
      return found
    }
    let away = reach(from: ways.values.flatMap(\.excursions)).keys
    return leading(to: found + away.filter { ways[$0]?.resumes ?? false }, by: \.steps)
  }

  private func leading(to goals: [String], by targets: (Ways) -> [String]) -> Set<String> {
    var before: [String: [String]] = [:]
    for (id, ways) in ways { for target in targets(ways) { before[target, default: []].append(id) } }
    var found: Set<String> = []
    var open = goals
    while let id = open.popLast() {
      if found.insert(id).inserted { open += before[id] ?? [] }
    }
    return found
  }

  /// All states to which one can come, each with the one before it on a shortest way; nil for a beginning.
  private func reach(from start: [String]) -> [String: String?] {
    var origins: [String: String?] = [:]
    var queue: [String] = []
    for id in start where ways[id] != nil && origins.updateValue(nil, forKey: id) == nil { queue.append(id) }
    var next = 0
    while next < queue.count {
      let id = queue[next]
      for target in (ways[id]?.steps ?? []) + (ways[id]?.excursions ?? [])
      where ways[target] != nil && origins[target] == nil {
        origins[target] = .some(id)
        queue.append(target)
      }
      next += 1
    }
    return origins
  }

  private mutating func findTraps() {
    for state in scenario.states where !ending.contains(state.id) {
      guard let origin = origins[state.id], origin.map(ending.contains) ?? true else { continue }
      var way = [state.id]
      while let first = way.first, let before = origins[first].flatMap({ $0 }) { way.insert(before, at: 0) }
      traps.append((state.id, way))
    }
  }
}

extension EndReach {
  /// All states to which a conversation can come.
  var reached: Set<String> { Set(origins.keys) }
}

/// Finds places and ways in a scenario, for `DialogMap`.
struct MapSurveyor {
  let scenario: Scenario
  let coverage: Coverage?
  private let guardNames: [Guard: String]

  init(scenario: Scenario, coverage: Coverage?) {
    self.scenario = scenario
    self.coverage = coverage
    guardNames = scenario.guardNames
  }
}

extension MapSurveyor {
  var nodes: [MapNode] { scenario.states.map(node) + limits.map(\.node) }

  /// Names in guards with what they stand for.
  var names: [(name: String, meaning: String)] {
    scenario.computed.filter { guardNames[$0.condition] == $0.id }.map { computed in
      var others = guardNames
      others[computed.condition] = nil
      return (computed.id, computed.condition.text(in: scenario, naming: others))
    }
  }

  /// Parallel ways are one edge; edges are in the order of their first way.
  var edges: [MapEdge] {
    var edges: [MapEdge] = []
    for (from, to, way) in scenario.states.flatMap(leaving) + limits.map({ ($0.node.id, $0.target, $0.way) }) {
      if let index = edges.firstIndex(where: { $0.from == from && $0.to == to }) {
        edges[index].ways.append(way)
      } else {
        edges.append(MapEdge(from: from, to: to, ways: [way]))
      }
    }
    return edges
  }

  private func node(_ state: State) -> MapNode {
    let kind: MapNode.Kind =
      switch state.kind {
      case .waiting: .waiting
      case .final(let ending, _): .final(ending)
      }
    // Nobody comes to a state that is only a parent.
    let isTaken = state.role == .pattern ? nil : coverage?.isTaken(.state(state.id))
    return MapNode(
      id: state.id, kind: kind, isStart: state.id == scenario.start, note: note(on: state), says: said(in: state),
      stays: staying(in: state), isTaken: isTaken)
  }

  private func note(on state: State) -> String? {
    switch state.role {
    case .ordinary: nil
    case .objection: "an objection"
    case .pattern: "a parent"
    }
  }

  /// What several states have from one parent stands in the parent's box; in theirs there is only a word of it.
  private func staying(in state: State) -> [MapWay] {
    var stays: [MapWay] = []
    var heirlooms: [(parent: String, ways: [MapWay])] = []
    for (way, response, parent) in ways(of: state) where target(of: response, in: state) == nil {
      guard let parent else {
        stays.append(way)
        continue
      }
      if let index = heirlooms.firstIndex(where: { $0.parent == parent }) {
        heirlooms[index].ways.append(way)
      } else {
        heirlooms.append((parent, [way]))
      }
    }
    return stays
      + heirlooms.map { parent, ways in
        let isTaken = coverage.map { _ in ways.contains { $0.isTaken == true } }
        return MapWay(name: "as in \(parent): " + ways.map(\.name).joined(separator: ", "), isTaken: isTaken)
      }
  }

  /// The first line, with the names in it filled in; with its gaps as written where it must wait for the talk.
  private func said(in state: State) -> String {
    guard let text = state.say.lines.first?.text else { return "" }
    return LineFiller(scenario: scenario, ledger: Ledger()).fill(text) ?? text.source
  }

  private func leaving(_ state: State) -> [(from: String, to: String, way: MapWay)] {
    ways(of: state).compactMap { entry in
      target(of: entry.response, in: state).map { (state.id, $0, entry.way) }
    }
  }

  /// Nil for what stays, goes back or returns.
  private func target(of response: Response, in state: State) -> String? {
    switch response.target {
    case .stay, .back, .resume: nil
    case .state(let id), .call(let id): id == state.id ? nil : id
    }
  }
}

extension MapSurveyor {
  /// Routes, then `else`, then the rungs.
  ///
  /// - Returns: each with the parent that it comes from; nil for the state's own.
  private func ways(of state: State) -> [(way: MapWay, response: Response, parent: String?)] {
    guard let waiting = state.waiting else { return [] }
    let routes = waiting.routes.map { route in
      let condition = route.condition.text(in: scenario, naming: guardNames)
      return (
        way(route.id, condition, route.response, at: .route(route.id, in: state.id)), route.response,
        route.inheritedFrom
      )
    }
    let fallback =
      waiting.fallback.map { [(way("else", nil, $0, at: .fallback(in: state.id)), $0, nil as String?)] } ?? []
    let rungs = waiting.ladder.enumerated().map { index, rung in
      let isLast = index == waiting.ladder.count - 1
      let name = "else, \(Prose.ordinal(index + 2)) time" + (isLast ? " on" : "")
      return (way(name, nil, rung, at: .rung(index + 1, in: state.id)), rung, nil as String?)
    }
    return routes + fallback + rungs
  }

  private func way(_ name: String, _ condition: String?, _ response: Response, at place: Coverage.Place) -> MapWay {
    MapWay(
      name: name, condition: condition, effects: effects(of: response),
      goesBack: response.target == .back || response.target == .resume,
      isTaken: coverage?.isTaken(place))
  }

  private func effects(of response: Response) -> String? {
    let moved = response.add.map { "\($0.meter) \($0.amount < 0 ? "" : "+")\($0.amount)" }
    let set = response.set.map { change in
      let isFlag = scenario.variable(change.variable)?.isFlag ?? false
      let value =
        isFlag
        ? Variable.flagValues[change.value > 0 ? 1 : 0]
        : scenario.wording(of: change.value, for: .variable(change.variable))
      return "\(change.variable) = \(value)"
    }
    let visit = if case .call = response.target { ["and comes back"] } else { [String]() }
    let all = moved + set + response.learn.map { "tells \($0)" } + visit
    return all.isEmpty ? nil : all.joined(separator: ", ")
  }

  /// Where meters end. Such a place is named so that no state can have its name.
  private var limits: [(node: MapNode, target: String, way: MapWay)] {
    scenario.meters.flatMap { meter in
      let ends = [(meter.empty, meter.bounds.lowerBound), (meter.full, meter.bounds.upperBound)]
      return ends.compactMap { target, value -> (node: MapNode, target: String, way: MapWay)? in
        guard let target else { return nil }
        let isTaken = coverage?.isTaken(.limit(meter: meter.id, to: target))
        let node = MapNode(
          id: "\(meter.id) = \(value)", kind: .limit, says: "in any state", isTaken: isTaken)
        return (node, target, MapWay(name: "at once", isTaken: isTaken))
      }
    }
  }
}

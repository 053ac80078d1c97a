/// What states take over from their parents. Done when all states are read, fragments' included.
extension ScenarioReader {
  /// More generations than anybody keeps in mind.
  private static let maximumGenerations = 16

  /// The state that `parent` names, which must be one of the file's.
  mutating func parent(_ fields: Fields, of state: String) -> Located<String>? {
    guard let name = nodes.name(fields["parent"], called: "parent") else { return nil }
    guard !names.objections.contains(name.value) else {
      nodes.report(D201NoSuchState.objection(name))
      return nil
    }
    // A slip of the pen that is near to the state's own name means another one.
    guard let known = knownState(name), known == name.value || known != state else { return nil }
    return Located(known, at: name.range)
  }

  /// The states with inherited routes after their own, and hints and objections likewise.
  mutating func inherited(_ states: [State]) -> [State] {
    let parents = Set(states.compactMap(\.parent?.value))
    guard !parents.isEmpty else { return states }
    let byID = Dictionary(states.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let led = Set(states.flatMap(\.targets) + names.entryPoints)
    return states.map { state in
      var heir = state
      for ancestor in ancestors(of: state, byID) { heir.inherit(from: ancestor) }
      if state.role == .ordinary, parents.contains(state.id), !led.contains(state.id), !state.isEntry {
        heir.role = .pattern
      }
      return heir
    }
  }

  /// Parent, grandparent and so on.
  private mutating func ancestors(of state: State, _ states: [String: State]) -> [State] {
    var line: [State] = []
    var path = [state.id]
    var next = state.parent
    while let name = next, let parent = states[name.value] {
      guard parent.waiting != nil else {
        nodes.report(D201NoSuchState.finalParent(name))
        return line
      }
      if path.contains(parent.id) || path.count > Self.maximumGenerations {
        let circle = path.drop { $0 != parent.id } + [parent.id]
        if let place = state.parent, circle.first == state.id {
          nodes.report(D203UndeclaredName.circle(Array(circle), at: place.range))
        }
        return line
      }
      line.append(parent)
      path.append(parent.id)
      next = parent.parent
    }
    return line
  }
}

extension State {
  /// The states that its answers lead to or call.
  fileprivate var targets: [String] {
    responses.compactMap { response in
      switch response.target {
      case .stay, .back, .resume: nil
      case .state(let id), .call(let id): id == self.id ? nil : id
      }
    }
  }

  /// Takes over what it has not got itself; a route with the same id as one of its own is replaced by that.
  fileprivate mutating func inherit(from ancestor: State) {
    guard var own = waiting, let theirs = ancestor.waiting else { return }
    let ids = Set(own.routes.map(\.id))
    own.routes += theirs.routes.filter { !ids.contains($0.id) }.map { route in
      var copy = route
      copy.inheritedFrom = ancestor.id
      return copy
    }
    own.hints += theirs.hints
    kind = .waiting(own)
    // An empty list says "none here", whatever the parent says.
    if let more = ancestor.objections, objections != [] {
      objections = (objections ?? []) + more.filter { !(objections ?? []).contains($0) }
    }
  }
}

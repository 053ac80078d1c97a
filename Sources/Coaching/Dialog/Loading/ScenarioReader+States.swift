extension ScenarioReader {
  /// The states, in the file's order.
  mutating func states(_ fields: Fields, mayBeEmpty: Bool = false) -> [State] {
    let entries = declarations("states", of: fields)
    if entries.isEmpty, !mayBeEmpty, case .mapping = fields["states"]?.content {
      nodes.report(D104WrongType.empty("states", at: fields.place(of: "states")))
    }
    return entries.compactMap { entry in
      checkIdentifier(entry.key, at: entry.keyRange)
      if let owner = Self.ways[entry.key] {
        nodes.report(D202DuplicateID.taken(entry.key, by: owner, at: entry.keyRange))
      }
      let losses = nodes.losses
      defer { if nodes.losses > losses { nodes.doubt(state: entry.key) } }
      return state(entry)
    }
  }

  /// Words that `go` takes besides states.
  private static let ways = [
    "back": "the way to the state before", "return": "the way to the state that called",
  ]

  private mutating func state(_ entry: YAMLNode.Entry) -> State? {
    let shape = isFinal(entry.value) ? Shape.finalState : .waitingState
    guard let fields = nodes.fields(of: entry.value, shape, called: entry.key, at: entry.keyRange) else { return nil }
    let say = saying(fields["say"], called: "say", pick: fields["pick"], place: entry.key)
    let kind = isFinal(entry.value) ? final(fields) : .waiting(waiting(fields, in: entry.key))
    var extent = entry.keyRange
    extent.end = max(extent.end, entry.value.range.end)
    var state = State(
      id: entry.key, say: say ?? Saying(lines: [], range: entry.keyRange), kind: kind, range: entry.keyRange,
      extent: extent)
    state.isEntry = nodes.flag(fields["entry"], called: "entry") ?? false
    state.parent = parent(fields, of: entry.key)
    if fields.has("objections") {
      state.objections = declared(fields["objections"], called: "objections", "an objection", among: names.objections)
    }
    if fields.has("was") { state.was = formerIDs(fields, among: names.states + names.objections, kind: "state") }
    reportTodo(fields)
    return state
  }

  /// Whether the author meant a final state, `final` misspelled or forgotten included.
  private func isFinal(_ node: YAMLNode) -> Bool {
    guard case .mapping(let entries) = node.content else { return false }
    let keys = entries.map(\.key)
    return keys.contains("final")
      || !keys.contains("routes")
        && keys.contains { $0 == "debrief" || Spelling.nearest(to: $0, among: ["final"]) != nil }
  }

  private mutating func final(_ fields: Fields) -> State.Kind {
    let ending: Ending = nodes.choice("final", of: fields) ?? .neutral
    return .final(ending, debrief: nodes.text("debrief", of: fields) ?? "")
  }

  /// What a state, or an objection, does with answers.
  mutating func waiting(_ fields: Fields, in state: String) -> State.Waiting {
    var waiting = State.Waiting()
    var ids: [String: SourceRange] = [:]
    for node in nodes.items(of: fields["routes"], called: "routes") {
      guard let route = route(node, in: state) else { continue }
      if let first = ids[route.id] {
        nodes.report(D202DuplicateID.finding(route.id, kind: "route", at: route.range, first: first))
      } else if !route.id.isEmpty {
        ids[route.id] = route.range
      }
      waiting.routes.append(route)
    }
    checkFormerRoutes(of: waiting, in: state)
    waiting.fallback = fallback(fields, in: state)
    waiting.ladder = nodes.items(of: fields["ladder"], called: "ladder").compactMap { rung($0, in: state) }
    waiting.silence = saying(fields["silence"], called: "silence", pick: nil, place: state)
    waiting.hints = nodes.texts("hints", of: fields).map(\.value)
    waiting.model = model(fields)
    return waiting
  }

  private mutating func fallback(_ fields: Fields, in state: String) -> Response? {
    guard let node = fields["else"] else { return nil }
    let place = fields.place(of: "else")
    guard case .scalar = node.content else {
      return nodes.fields(of: node, .response, called: "else", at: place).map { response($0, in: state) }
    }
    nodes.reportWrong(node, "else", wanted: "a mapping", help: "write `else: {say: ...}`")
    return nil
  }

  private mutating func rung(_ node: YAMLNode, in state: String) -> Response? {
    nodes.fields(of: node, .response, called: "ladder", at: node.range).map { response($0, in: state) }
  }

  private mutating func model(_ fields: Fields) -> ModelAnswers? {
    guard let node = fields["model"],
      let own = nodes.fields(of: node, .model, called: "model", at: fields.place(of: "model"))
    else { return nil }
    return ModelAnswers(
      strong: nodes.located(own["strong"], called: "strong"),
      middling: nodes.located(own["middling"], called: "middling"))
  }
}

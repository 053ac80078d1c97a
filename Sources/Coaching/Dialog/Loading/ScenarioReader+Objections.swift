extension ScenarioReader {
  /// The objections, each with the state that holds its lines and routes.
  mutating func objections(_ fields: Fields) -> (objections: [Objection], states: [State]) {
    var objections: [Objection] = []
    var states: [State] = []
    for entry in declarations("objections", of: fields) {
      checkIdentifier(entry.key, at: entry.keyRange)
      if names.stateNames.contains(entry.key) {
        nodes.report(D202DuplicateID.taken(entry.key, by: "a state", at: entry.keyRange))
      }
      let losses = nodes.losses
      if let own = nodes.fields(of: entry.value, .objection, called: entry.key, at: entry.keyRange) {
        objections.append(objection(entry.key, own))
        states.append(state(of: entry, own))
      }
      if nodes.losses > losses { nodes.doubt(state: entry.key) }
    }
    return (objections, states)
  }

  private mutating func objection(_ id: String, _ fields: Fields) -> Objection {
    let condition = condition("when", of: fields)
    if condition == nil, !fields.has("cause") { nodes.report(D104WrongType.neitherWhenNorCause(at: fields.place)) }
    var objection = Objection(id: id, type: nodes.choice("type", of: fields) ?? .fit, range: fields.place)
    objection.condition = condition?.guard
    objection.conditionRange = condition?.range
    objection.cause = nodes.choice("cause", of: fields)
    objection.concern = nodes.text("concern", of: fields).map { text in
      names.facts.contains(text) ? .fact(text) : .text(text)
    }
    objection.isOnce = nodes.flag(fields["once"], called: "once") ?? true
    objection.was = formerIDs(fields, among: names.objections + names.states, kind: "objection")
    return objection
  }

  private mutating func state(of entry: YAMLNode.Entry, _ fields: Fields) -> State {
    let say = saying(fields["say"], called: "say", pick: fields["pick"], place: entry.key)
    var extent = entry.keyRange
    extent.end = max(extent.end, entry.value.range.end)
    var state = State(
      id: entry.key, say: say ?? Saying(lines: [], range: entry.keyRange),
      kind: .waiting(waiting(fields, in: entry.key)), range: entry.keyRange,
      extent: extent)
    state.role = .objection
    reportTodo(fields)
    return state
  }
}

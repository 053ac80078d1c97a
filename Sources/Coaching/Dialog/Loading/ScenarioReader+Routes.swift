extension ScenarioReader {
  /// A route; its place is that of its id, by which a reader knows it.
  mutating func route(_ node: YAMLNode, in state: String) -> Route? {
    guard let fields = nodes.fields(of: node, .route, called: "routes", at: firstCharacter(of: node)) else {
      return nil
    }
    let id = nodes.name(fields["id"], called: "id")
    if let id { checkIdentifier(id.value, at: id.range, dots: true) }
    let condition = condition("if", of: fields)
    var route = Route(
      id: id?.value ?? "", condition: condition?.guard ?? .all([]), conditionRange: condition?.range,
      response: response(fields, in: state), samples: samples("samples", of: fields),
      never: samples("never", of: fields), range: id?.range ?? fields.place)
    route.was = formerIDs(fields, among: [], kind: "route of `\(state)`")
    reportTodo(fields)
    return route
  }

  /// A place for what a list item lacks.
  func firstCharacter(of node: YAMLNode) -> SourceRange {
    let start = node.range.start
    let end = SourcePosition(line: start.line, column: start.column + 1)
    return SourceRange(file: node.range.file, start: start, end: end)
  }

  /// What routes, `else` and rungs have in common.
  mutating func response(_ fields: Fields, in state: String) -> Response {
    var response = Response(range: fields.place)
    response.say = saying(fields["say"], called: "say", pick: fields["pick"], place: state)
    response.add = changes(fields)
    response.set = settings(fields["set"], called: "set")
    response.learn = facts(fields["learn"], called: "learn")
    response.note = nodes.text("note", of: fields)
    response.target = target(fields)
    response.targetRange = (fields["go"] ?? fields["call"])?.range
    return response
  }

  private mutating func target(_ fields: Fields) -> Response.Target {
    if fields.has("call") { return call(fields) }
    guard fields.has("go") else { return .stay }
    guard let name = nodes.name(fields["go"], called: "go") else {
      nodes.loseTarget()
      return .stay
    }
    switch name.value {
    case ".": return .stay
    case "back": return .back
    case "return": return .resume
    default: return .state(state(name))
    }
  }

  private mutating func call(_ fields: Fields) -> Response.Target {
    if fields.has("go") { nodes.report(D104WrongType.goAndCall(at: fields.place(of: "call"))) }
    guard let name = nodes.name(fields["call"], called: "call") else {
      nodes.loseTarget()
      return .stay
    }
    return .call(state(name))
  }

  private mutating func changes(_ fields: Fields) -> [(meter: String, amount: Int)] {
    let help = "write `add: {patience: -1}`"
    let entries = nodes.entries(of: fields["add"], called: "add", help: help) ?? []
    return entries.compactMap { entry in
      let name = Located(entry.key, at: entry.keyRange)
      let meter = declared(name, "a meter", among: names.meters)
      let amount = nodes.integer(entry.value, called: entry.key, in: -1_000_000...1_000_000)
      guard let meter, let amount else { return nil }
      return (meter, amount)
    }
  }

  /// Variables with the value that each is to have.
  mutating func settings(_ node: YAMLNode?, called what: String) -> [(variable: String, value: Int)] {
    let entries = nodes.entries(of: node, called: what, help: "write `set: {name: value}`") ?? []
    return entries.compactMap { entry in
      let name = Located(entry.key, at: entry.keyRange)
      guard !names.lets.contains(name.value) else {
        nodes.report(D203UndeclaredName.isComputed(name))
        return nil
      }
      guard let variable = declared(name, "a variable", among: names.variables) else { return nil }
      return value(entry.value, of: variable).map { (variable, $0) }
    }
  }

  /// The index of a variable's value.
  mutating func value(_ node: YAMLNode, of variable: String) -> Int? {
    guard let values = names.values[variable] else { return nil }
    if values == Variable.flagValues { return nodes.flag(node, called: variable).map { $0 ? 1 : 0 } }
    return nodes.name(node, called: variable)
      .flatMap { declared($0, "a value", among: values) }
      .flatMap { values.firstIndex(of: $0) }
  }
}

extension ScenarioReader {
  /// The entries of a mapping from ids to constructs.
  mutating func declarations(_ key: String, of fields: Fields) -> [YAMLNode.Entry] {
    nodes.entries(of: fields[key], called: key) ?? []
  }

  /// Whether `entry` is named so that guards and placeholders can name it, too.
  mutating func checkIdentifier(_ id: String, at range: SourceRange, dots: Bool = false) {
    let scalars = id.unicodeScalars
    let isGood =
      scalars.first.map { $0.properties.isAlphabetic } ?? false
      && scalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_" || (dots && $0 == ".")
      }
    if !isGood { nodes.report(D104WrongType.identifier(id, at: range)) }
  }

  /// The state that `name` names. One that is misspelled counts as the one that was meant.
  mutating func state(_ name: Located<String>) -> String {
    if names.objections.contains(name.value) {
      nodes.report(D201NoSuchState.objection(name))
    } else if let known = knownState(name) {
      return known
    }
    nodes.loseTarget()
    return name.value
  }

  /// As `state`, for a test: which leads nowhere, is left out where nothing is near, and may name an objection.
  mutating func knownState(_ name: Located<String>) -> String? {
    if names.stateNames.contains(name.value) || names.objections.contains(name.value) { return name.value }
    guard !names.states.isEmpty, !names.mayDeclare(name.value) else { return nil }
    nodes.report(D201NoSuchState.finding(name.value, at: name.range, among: names.states))
    return Spelling.nearest(to: name.value, among: names.states)
  }

  /// The declared name that `name` is or is near to; `kind` with its article.
  mutating func declared(_ name: Located<String>, _ kind: String, among known: [String]) -> String? {
    if known.contains(name.value) { return name.value }
    guard !names.mayDeclare(name.value) else { return nil }
    nodes.report(D203UndeclaredName.finding(name.value, kind: kind, among: known, at: name.range))
    return Spelling.nearest(to: name.value, among: known)
  }

  /// A list of declared names.
  mutating func declared(_ node: YAMLNode?, called what: String, _ kind: String, among names: [String]) -> [String] {
    var found: [String] = []
    for name in nodes.names(node, called: what) {
      if let known = declared(name, kind, among: names), !found.contains(known) { found.append(known) }
    }
    return found
  }

  /// A list of declared facts.
  mutating func facts(_ node: YAMLNode?, called what: String) -> [String] {
    declared(node, called: what, "a fact", among: names.facts)
  }

  /// The author's notes to himself.
  mutating func reportTodo(_ fields: Fields) {
    for note in nodes.texts("todo", of: fields) { nodes.report(D505Todo.finding(note)) }
  }

  /// A guard and, unless its text has a fault, where it stands. Nil without a node.
  mutating func condition(_ key: String, of fields: Fields) -> (guard: Guard, range: SourceRange?)? {
    guard fields.has(key) else { return nil }
    guard let scalar = nodes.quotedScalar(fields[key], called: key) else { return (.all([]), nil) }
    let reading = knownGuards[scalar.text] ?? GuardParser.read(scalar.text, names: names)
    if reading.isSound, reading.problems.isEmpty { knownGuards[scalar.text] = reading }
    nodes.report(reading.problems, in: scalar)
    usedComputed.formUnion(reading.computed)
    if !reading.isSound { nodes.doubt(scalar.text) }
    return (reading.condition, reading.isSound ? scalar.range : nil)
  }
}

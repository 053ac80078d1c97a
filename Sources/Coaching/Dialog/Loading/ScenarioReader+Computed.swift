extension ScenarioReader {
  /// A name under `let` with its text.
  private struct Definition {
    var entry: YAMLNode.Entry
    var scalar: YAMLScalar
  }

  /// Names that use names that use names: nobody reads further than this.
  private static let maximumDepth = 32

  /// The names under `let`, each read after those that it uses.
  mutating func computed(_ fields: Fields) -> [Computed] {
    let entries = declarations("let", of: fields).filter { entry in
      isFree(entry, besides: [(names.meters, "a meter"), (names.variables, "a variable")])
    }
    names.lets = entries.map(\.key)
    var definitions: [String: Definition] = [:]
    for entry in entries {
      if let scalar = nodes.quotedScalar(entry.value, called: entry.key) {
        definitions[entry.key] = Definition(entry: entry, scalar: scalar)
      } else {
        names.doubtful.insert(entry.key)
      }
    }
    var found: [String: Computed] = [:]
    for entry in entries { read(entry.key, definitions, path: [], into: &found) }
    return entries.compactMap { found[$0.key] }
  }

  private mutating func read(
    _ id: String, _ definitions: [String: Definition], path: [String], into found: inout [String: Computed]
  ) {
    guard found[id] == nil, !names.doubtful.contains(id), let own = definitions[id] else { return }
    let path = path + [id]
    for other in Self.names(in: own.scalar.text) where definitions[other] != nil {
      guard !path.contains(other), path.count < Self.maximumDepth else {
        nodes.report(
          D203UndeclaredName.circle(path.drop { $0 != other } + [other], at: (definitions[other] ?? own).scalar.range))
        names.doubtful.formUnion(path)
        for name in path { nodes.doubt(definitions[name]?.scalar.text ?? "") }
        return
      }
      read(other, definitions, path: path, into: &found)
    }
    guard !names.doubtful.contains(id) else { return }
    let reading = GuardParser.read(own.scalar.text, names: names)
    nodes.report(reading.problems, in: own.scalar)
    usedComputed.formUnion(reading.computed)
    guard reading.isSound else {
      // Guards that use it say nothing either.
      nodes.doubt(own.scalar.text)
      names.doubtful.insert(id)
      return
    }
    names.computed[id] = reading.condition
    found[id] = Computed(
      id: id, condition: reading.condition, conditionRange: own.scalar.range, range: own.entry.keyRange)
  }

  private static func names(in text: String) -> [String] {
    GuardToken.tokens(of: text).compactMap { token in
      if case .name(let name) = token.kind { return name }
      return nil
    }
  }

  /// Names that were computed for nothing.
  mutating func reportUnused(_ computed: [Computed]) {
    for one in computed where !usedComputed.contains(one.id) && !nodes.doubts.mentions(one.id) {
      nodes.report(D205NeverRead.computed(one.id, at: one.range))
    }
  }
}

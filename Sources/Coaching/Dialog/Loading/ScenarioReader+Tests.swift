extension ScenarioReader {
  /// The conversations that must go as the author says.
  mutating func tests(_ fields: Fields) -> [ScenarioTest] {
    nodes.items(of: fields["tests"], called: "tests").compactMap { node in
      let own = nodes.fields(of: node, .test, called: "tests", at: firstCharacter(of: node))
      return own.map { test($0) }
    }
  }

  private mutating func test(_ fields: Fields) -> ScenarioTest {
    let name = nodes.located(fields["name"], called: "name")
    let seed = nodes.integer("seed", of: fields, in: 0...Int.max)
    let turns = nodes.items(of: fields["turns"], called: "turns")
    if case .sequence = fields["turns"]?.content, turns.isEmpty {
      nodes.report(D104WrongType.empty("turns", at: fields.place(of: "turns")))
    }
    return ScenarioTest(
      name: name?.value ?? "", seed: seed.map(UInt64.init),
      from: nodes.name(fields["from"], called: "from").flatMap { knownState($0) },
      given: given(fields["given"]), turns: turns.compactMap { turn($0) }, range: name?.range ?? fields.place)
  }

  private mutating func turn(_ node: YAMLNode) -> ScenarioTest.Turn? {
    guard let fields = nodes.fields(of: node, .turn, called: "turns", at: firstCharacter(of: node)),
      let rep = repLine(fields["rep"])
    else { return nil }
    return ScenarioTest.Turn(
      rep: rep.value, times: nodes.integer("times", of: fields, in: 1...1000) ?? 1, expect: expectation(fields),
      range: rep.range)
  }

  /// What the rep types; an empty text in quotes is silence.
  private mutating func repLine(_ node: YAMLNode?) -> Located<String>? {
    if case .scalar(let scalar) = node?.content, scalar.style != .plain {
      return Located(scalar.text, at: scalar.range)
    }
    return nodes.located(node, called: "rep")
  }

  /// The samples of a route: texts, or texts with `given` and `expect`.
  mutating func samples(_ key: String, of fields: Fields) -> [Sample] {
    guard let node = fields[key] else { return [] }
    if case .scalar = node.content {
      return nodes.located(node, called: key).map { [Sample(text: $0.value, range: $0.range)] } ?? []
    }
    return nodes.items(of: node, called: key).compactMap { sample($0, called: key) }
  }

  private mutating func sample(_ node: YAMLNode, called key: String) -> Sample? {
    guard case .mapping = node.content else {
      return nodes.located(node, called: key).map { Sample(text: $0.value, range: $0.range) }
    }
    guard let fields = nodes.fields(of: node, .sample, called: key, at: firstCharacter(of: node)),
      let text = nodes.located(fields["text"], called: "text")
    else { return nil }
    return Sample(
      text: text.value, given: given(fields["given"]), expect: expectation(fields), range: text.range)
  }

  /// `given: {patience: 2, mood: cold, learned: [late-invoices]}`.
  private mutating func given(_ node: YAMLNode?) -> Given {
    var given = Given()
    for entry in nodes.entries(of: node, called: "given") ?? [] {
      if entry.key == "learned" {
        given.learned = facts(entry.value, called: "learned")
        continue
      }
      let known = names.meters + names.variables
      let name = Located(entry.key, at: entry.keyRange)
      guard let book = declared(name, "a meter or variable", among: known + ["learned"]), book != "learned" else {
        continue
      }
      if names.meters.contains(book) {
        given.meters[book] = meterValue(entry.value, of: book)
      } else {
        given.variables[book] = value(entry.value, of: book)
      }
    }
    return given
  }

  /// A value that the meter can have.
  mutating func meterValue(_ node: YAMLNode, of meter: String) -> Int? {
    guard let value = nodes.integer(node, called: meter) else { return nil }
    guard let bounds = names.bounds[meter], !bounds.contains(value) else { return value }
    nodes.report(D302OutsideRange.finding(value, of: meter, in: bounds, at: node.range))
    return nil
  }
}

extension ScenarioReader {
  private static let keys = ["state", "end", "learned", "moves", "flags", "meters", "says", "never"]

  /// `expect`, beside a turn or a sample.
  mutating func expectation(_ fields: Fields) -> Expectation? {
    guard let entries = nodes.entries(of: fields["expect"], called: "expect") else { return nil }
    var expectation = Expectation(range: fields.place(of: "expect"))
    for entry in entries {
      if let key = expectationKey(entry) { read(entry.value, key, into: &expectation) }
    }
    return expectation
  }

  /// The key, or the one that is meant by it.
  private mutating func expectationKey(_ entry: YAMLNode.Entry) -> String? {
    let known = Self.keys + (Criterion.ofOneTurn + Criterion.ofDiscovery).map(\.rawValue) + names.meters
    return declared(Located(entry.key, at: entry.keyRange), "a thing to expect named", among: known)
  }

  private mutating func read(_ node: YAMLNode, _ key: String, into expectation: inout Expectation) {
    if let list = Expectation.List(rawValue: key), case .sequence(let items) = node.content, items.isEmpty {
      expectation.nothing.append(Located(list, at: node.range))
      return
    }
    switch key {
    case "state":
      if let name = nodes.name(node, called: key) {
        expectation.state = knownState(name).map { Located($0, at: name.range) }
      }
    case "never":
      expectation.never += nodes.names(node, called: key).compactMap { name in
        knownState(name).map { Located($0, at: name.range) }
      }
    case "end": expectation.ending = nodes.choice(node, called: key).map { Located($0, at: node.range) }
    case "says": expectation.says = nodes.located(node, called: key)
    case "learned":
      expectation.learned += locatedNames(node, called: key, "a fact", among: names.facts)
    case "moves":
      expectation.moves += locatedNames(node, called: key, "a move", among: Move.allCases.map(\.rawValue))
        .compactMap { name in Move(rawValue: name.value).map { Located($0, at: name.range) } }
    case "flags":
      expectation.flags += locatedNames(node, called: key, "a flag", among: Flag.allCases.map(\.rawValue))
        .compactMap { name in Flag(rawValue: name.value).map { Located($0, at: name.range) } }
    case "meters": readMeters(node, into: &expectation)
    default: readLevel(node, key, into: &expectation)
    }
  }

  private mutating func locatedNames(
    _ node: YAMLNode, called what: String, _ kind: String, among known: [String]
  ) -> [Located<String>] {
    nodes.names(node, called: what).compactMap { name in
      declared(name, kind, among: known).map { Located($0, at: name.range) }
    }
  }

  private mutating func readMeters(_ node: YAMLNode, into expectation: inout Expectation) {
    for entry in nodes.entries(of: node, called: "meters") ?? [] {
      let name = Located(entry.key, at: entry.keyRange)
      guard let meter = declared(name, "a meter", among: names.meters) else { continue }
      if let value = meterValue(entry.value, of: meter) {
        expectation.meters.append((meter, value, entry.value.range))
      }
    }
  }

  /// A criterion with `3`, `">= 3"`, `benefit` or `">= benefit"`; else a meter by its bare name.
  private mutating func readLevel(_ node: YAMLNode, _ key: String, into expectation: inout Expectation) {
    guard let criterion = GuardParser.criterion(key) else {
      if let value = meterValue(node, of: key) { expectation.meters.append((key, value, node.range)) }
      return
    }
    guard case .scalar(let scalar) = node.content, !scalar.text.isEmpty else {
      nodes.reportWrong(node, key, wanted: "a level such as `3` or `\">= 3\"`")
      return
    }
    let isComparison = scalar.text.unicodeScalars.first.map { "<>=!".unicodeScalars.contains($0) } ?? false
    let lead = isComparison ? "\(key) " : "\(key) == "
    let reading = GuardParser.read(lead + scalar.text, names: names)
    nodes.report(reading.problems.map { $0.moved(by: -lead.unicodeScalars.count) }, in: scalar)
    if reading.isSound, case .compare(_, let comparison, let level) = reading.condition {
      expectation.levels.append(
        .init(criterion: criterion, comparison: comparison, level: level, range: scalar.range))
    } else if reading.isSound {
      nodes.reportWrong(node, key, wanted: "one level such as `\">= 3\"`")
    }
  }
}

extension TextProblem {
  fileprivate func moved(by offset: Int) -> TextProblem {
    let lower = max(span.lowerBound + offset, 0)
    return TextProblem(code, at: lower..<max(span.upperBound + offset, lower), message, help: help)
  }
}

/// Takes typed values out of a tree and notes what is wrong with it. A value that cannot be had is nil, once reported.
struct NodeReader {
  let file: String
  /// What the texts were written as, to find the place of a part of one.
  let source: YAMLSource
  private(set) var findings: [Diagnostic]
  private(set) var doubts = Doubts()
  /// How many parts were passed over so far.
  private(set) var losses = 0

  init(_ document: YAMLDocument, file: String) {
    self.file = file
    self.source = document.source
    self.findings = document.diagnostics
    for node in document.dropped { doubts.add(node) }
  }
}

extension NodeReader {
  mutating func report(_ diagnostic: Diagnostic) { findings.append(diagnostic) }

  mutating func report(_ problems: [TextProblem], in scalar: YAMLScalar) {
    for problem in problems { report(problem.diagnostic(in: scalar, of: source)) }
  }

  /// Notes that `node` is passed over.
  mutating func lose(_ node: YAMLNode) {
    losses += 1
    doubts.add(node)
  }

  mutating func loseTarget() { doubts.hasUnknownTarget = true }

  /// Takes over what the reader of another file found.
  mutating func merge(_ other: NodeReader) {
    findings += other.findings
    doubts.merge(other.doubts)
    losses += other.losses
  }

  mutating func doubt(state: String) { doubts.states.insert(state) }

  mutating func doubt(_ text: String) { doubts.add(text) }
}

// MARK: - Collections

extension NodeReader {
  /// The construct's keys. An unknown key that looks like a misspelled one counts as that one from here on.
  mutating func fields(of node: YAMLNode, _ shape: Shape, called what: String, at place: SourceRange) -> Fields? {
    guard let entries = entries(of: node, called: what, help: nil) else { return nil }
    let fields = entries.allSatisfy { shape.keys.contains($0.key) } ? entries : known(of: entries, shape)
    return checked(Fields(fields, at: place), shape)
  }

  private mutating func checked(_ fields: Fields, _ shape: Shape) -> Fields {
    for key in shape.required where !fields.has(key) {
      report(D104WrongType.missing(key, in: shape, at: fields.place))
    }
    return fields
  }

  /// Those that the shape has, misspelled ones under their right names.
  private mutating func known(of entries: [YAMLNode.Entry], _ shape: Shape) -> [YAMLNode.Entry] {
    let present = entries.map(\.key)
    let absent = shape.keys.filter { !present.contains($0) }
    var known: [YAMLNode.Entry] = []
    for var entry in entries {
      if shape.keys.contains(entry.key) {
        known.append(entry)
        continue
      }
      report(D103UnknownKey.finding(entry.key, at: entry.keyRange, in: shape, missing: absent))
      let isForeign = shape.hints[entry.key] != nil
      if !isForeign, let meant = Spelling.nearest(to: entry.key, among: absent),
        !known.contains(where: { $0.key == meant })
      {
        entry.key = meant
        known.append(entry)
      } else {
        lose(entry.value)
      }
    }
    return known
  }

  /// The entries of a mapping whose keys are names that the author chose.
  mutating func entries(of node: YAMLNode?, called what: String, help: String? = nil) -> [YAMLNode.Entry]? {
    guard let node else { return nil }
    if case .mapping(let entries) = node.content { return entries }
    reportWrong(node, what, wanted: "a mapping (`key: value`)", help: help)
    return nil
  }

  /// The items of a list; none for an absent node.
  mutating func items(of node: YAMLNode?, called what: String) -> [YAMLNode] {
    guard let node else { return [] }
    if case .sequence(let items) = node.content { return items }
    reportWrong(node, what, wanted: "a list")
    return []
  }

  mutating func reportWrong(_ node: YAMLNode, _ what: String, wanted: String, help: String? = nil) {
    lose(node)
    switch node.content {
    case .broken: break
    case .scalar(let scalar) where scalar.text.isEmpty:
      report(D104WrongType.wrong(what, wanted: wanted, found: "nothing", at: node.range, help: help))
    case .scalar, .mapping, .sequence:
      report(D104WrongType.wrong(what, wanted: wanted, found: node.kind, at: firstLine(of: node), help: help))
    }
  }

  /// A caret under a value of many lines would say nothing; its first line does.
  private func firstLine(of node: YAMLNode) -> SourceRange {
    guard node.range.start.line != node.range.end.line else { return node.range }
    let end = SourcePosition(line: node.range.start.line, column: node.range.start.column + 1)
    return SourceRange(file: file, start: node.range.start, end: end)
  }
}

/// Makes a tree of the parser's events and reports what the strict subset forbids.
struct YAMLTreeBuilder {
  private(set) var reader: YAMLReader
  private let source: YAMLSource
  private(set) var findings: [Diagnostic] = []
  private(set) var dropped: [YAMLNode] = []
  /// The places of all texts of more than one line, where tabs at a line's start do no harm.
  private(set) var texts: [SourceRange] = []

  /// So many keys are looked through as fast as they are hashed.
  private static let fewKeys = 16

  init(_ reader: YAMLReader, source: YAMLSource) {
    self.reader = reader
    self.source = source
  }
}

extension YAMLTreeBuilder {
  /// The first document's root; nil for an empty file. Events that end early give a tree that ends early.
  mutating func document() -> YAMLNode? {
    var root: YAMLNode?
    while let event = reader.next() {
      if case .documentStart(let hasDirective) = event.kind {
        if hasDirective { findings.append(D106ForbiddenYAML.directive(at: range(event))) }
        if root != nil {
          findings.append(D106ForbiddenYAML.secondDocument(at: range(event)))
          return root
        }
      } else if root == nil {
        root = node(event)
      }
    }
    return isEmpty(root) ? nil : root
  }

  private func isEmpty(_ root: YAMLNode?) -> Bool {
    guard case .scalar(let scalar) = root?.content else { return false }
    return scalar.text.isEmpty && scalar.style == .plain
  }

  private func range(_ event: YAMLEvent) -> SourceRange {
    SourceRange(file: source.file, start: event.start, end: event.end)
  }

  private mutating func node(_ event: YAMLEvent) -> YAMLNode {
    reportProperties(of: event)
    switch event.kind {
    case .scalar(let text, let style): return scalar(text, style, event)
    case .sequenceStart: return sequence(event)
    case .mappingStart: return mapping(event)
    case .alias(let name):
      findings.append(D106ForbiddenYAML.alias(name, at: range(event)))
      return YAMLNode(content: .broken, range: range(event))
    case .sequenceEnd, .mappingEnd, .documentStart: return YAMLNode(content: .broken, range: range(event))
    }
  }

  private mutating func reportProperties(of event: YAMLEvent) {
    if let anchor = event.anchor {
      findings.append(D106ForbiddenYAML.anchor(anchor, at: event.start, in: source.file))
    } else if event.tag != nil {
      findings.append(D106ForbiddenYAML.tag(at: event.start, in: source))
    }
  }

  private mutating func scalar(_ text: String, _ style: YAMLScalar.Style, _ event: YAMLEvent) -> YAMLNode {
    let whole = range(event)
    if whole.start.line != whole.end.line { texts.append(whole) }
    var scalar = YAMLScalar(text: text, style: style, range: whole)
    // Only an escape can bring one in: those in the source itself were replaced.
    if style == .doubleQuoted, text.unicodeScalars.contains(where: \.isControl) {
      for (offset, character) in text.unicodeScalars.enumerated() where character.isControl {
        findings.append(D109ControlCharacter.finding(character, at: scalar.range(of: offset..<offset + 1, in: source)))
      }
      scalar.text = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isControl ? " " : $0 }))
    }
    return YAMLNode(content: .scalar(scalar), range: whole)
  }

  private mutating func sequence(_ start: YAMLEvent) -> YAMLNode {
    var items: [YAMLNode] = []
    var end = start.end
    while let event = reader.next() {
      if case .sequenceEnd = event.kind {
        end = event.end
        break
      }
      items.append(node(event))
    }
    return YAMLNode(content: .sequence(items), range: collection(start, last: items.last?.range, end: end))
  }

  private mutating func mapping(_ start: YAMLEvent) -> YAMLNode {
    var entries: [YAMLNode.Entry] = []
    var places: [String: Int] = [:]
    var end = start.end
    while let event = reader.next() {
      if case .mappingEnd = event.kind {
        end = event.end
        break
      }
      let key = node(event)
      guard let valueEvent = reader.next() else { break }
      let value = node(valueEvent)
      guard let entry = entry(key, value) else { continue }
      if let first = Self.place(of: entry.key, in: entries, &places) {
        findings.append(D102DuplicateKey.finding(entry.key, at: entry.keyRange, first: entries[first].keyRange))
        dropped.append(value)
      } else {
        entries.append(entry)
      }
    }
    return YAMLNode(content: .mapping(entries), range: collection(start, last: entries.last?.value.range, end: end))
  }

  /// - Parameter places: of the entries by key, where they are many; filled up here.
  private static func place(
    of key: String, in entries: [YAMLNode.Entry], _ places: inout [String: Int]
  ) -> Int? {
    guard entries.count > fewKeys else { return entries.firstIndex { $0.key == key } }
    for place in places.count..<entries.count { places[entries[place].key] = place }
    return places[key]
  }

  /// Nil when the key was reported instead.
  private mutating func entry(_ key: YAMLNode, _ value: YAMLNode) -> YAMLNode.Entry? {
    switch key.content {
    case .scalar(let scalar) where scalar.text == "<<" && scalar.style == .plain:
      findings.append(D106ForbiddenYAML.mergeKey(at: key.range))
    case .scalar(let scalar):
      return YAMLNode.Entry(key: scalar.text, keyRange: key.range, value: value)
    case .mapping, .sequence: findings.append(D104WrongType.key(key))
    case .broken: break
    }
    dropped.append(value)
    return nil
  }

  /// A block collection's end event stands where the next thing begins, so its last child tells its end.
  private func collection(_ start: YAMLEvent, last: SourceRange?, end: SourcePosition) -> SourceRange {
    let place = start.isFlow ? end : last?.end ?? start.end
    return SourceRange(file: source.file, start: start.start, end: max(place, start.start))
  }
}

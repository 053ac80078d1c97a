extension ScenarioReader {
  /// What is said in one moment: a text, or a list of texts and lines. `place` names lines without an id.
  mutating func saying(_ node: YAMLNode?, called what: String, pick: YAMLNode?, place: String) -> Saying? {
    let chosen: Saying.Pick? = nodes.choice(pick, called: "pick")
    guard let node else { return nil }
    var lines: [Line] = []
    switch node.content {
    case .scalar: lines = [line(node, called: what, place: place)].compactMap { $0 }
    case .sequence(let items):
      lines = items.compactMap { line($0, called: what, place: place) }
      if items.isEmpty { nodes.report(D104WrongType.empty(what, at: node.range)) }
    case .mapping, .broken:
      nodes.reportWrong(node, what, wanted: "a text or a list of lines", help: Self.help(withKeysUnder: what))
    }
    guard let first = lines.first else { return nil }
    return Saying(lines: lines, pick: chosen ?? .cycle, range: first.range)
  }

  /// Who gives silence keys wants it to do more than to be answered.
  private static func help(withKeysUnder what: String) -> String {
    what == "silence"
      ? "for silence that changes something write a route: `{id: quiet, if: \"silence\", say: ..., add: ...}`"
      : "put a line with keys into a list: `- text: ...`"
  }

  private mutating func line(_ node: YAMLNode, called what: String, place: String) -> Line? {
    guard case .mapping = node.content else {
      return nodes.scalar(node, called: what).map { makeLine($0, id: nil, place: place) }
    }
    guard let fields = nodes.fields(of: node, .line, called: what, at: firstCharacter(of: node)),
      let scalar = nodes.scalar(fields["text"], called: "text")
    else { return nil }
    let id = nodes.name(fields["id"], called: "id")
    if let id { register(id) }
    var line = makeLine(scalar, id: id?.value, place: place)
    let condition = condition("when", of: fields)
    line.condition = condition?.guard
    line.conditionRange = condition?.range
    line.tells = facts(fields["tells"], called: "tells")
    line.speaker = speaker(fields)
    line.was = formerIDs(fields, among: [], kind: "line")
    return line
  }

  private mutating func makeLine(_ scalar: YAMLScalar, id: String?, place: String) -> Line {
    let (text, problems) = LineTextReader.read(scalar.text, in: .scenario(names))
    nodes.report(problems, in: scalar)
    return Line(id: id ?? Line.id(of: scalar.text, in: place), text: text, range: scalar.range)
  }

  private mutating func register(_ id: Located<String>) {
    checkIdentifier(id.value, at: id.range, dots: true)
    if let first = lineIDs[id.value] {
      nodes.report(D202DuplicateID.finding(id.value, kind: "line", at: id.range, first: first))
    } else {
      lineIDs[id.value] = id.range
    }
  }

  /// One of `people`; nil for the customer.
  mutating func speaker(_ fields: Fields) -> String? {
    guard let name = nodes.name(fields["speaker"], called: "speaker"), name.value != DeclaredNames.customer else {
      return nil
    }
    return declared(name, "a person", among: names.people)
  }
}

extension Line {
  /// The id of a line that was given none: `open.5f0c2a91`. It changes with the text.
  static func id(of text: String, in place: String) -> String { "\(place).\(Fingerprint(of: text).short)" }
}

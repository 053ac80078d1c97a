/// Makes a lexicon, a rubric or a voice of a tree.
struct KnowledgeReader {
  let file: SourceFile
  var nodes: NodeReader

  init(_ document: YAMLDocument, file: SourceFile) {
    self.file = file
    self.nodes = NodeReader(document, file: file.name)
  }
}

extension KnowledgeReader {
  mutating func lexicon(_ fields: Fields) -> Lexicon {
    var lexicon = Lexicon(
      id: file.stem, about: nodes.text("about", of: fields) ?? "", match: nodes.choice("match", of: fields) ?? .stem,
      phrases: nodes.texts("phrases", of: fields), positive: [], negative: [], file: file)
    let place = fields.place(of: "examples")
    if let node = fields["examples"],
      let examples = nodes.fields(of: node, .lexiconExamples, called: "examples", at: place)
    {
      lexicon.positive = nodes.texts("yes", of: examples)
      lexicon.negative = nodes.texts("no", of: examples)
    }
    return lexicon
  }

  mutating func rubric(_ fields: Fields) -> Rubric {
    let criteria = nodes.entries(of: fields["criteria"], called: "criteria") ?? []
    let before = nodes.findings.count
    let rubric = Rubric(
      id: file.stem, title: nodes.text("title", of: fields) ?? file.stem,
      entries: criteria.compactMap { entry(Criterion(rawValue: $0.key), $0) })
    for entry in criteria { D804UnknownName.criterion(entry.key, at: entry.keyRange).map { nodes.report($0) } }
    // A weight that could not be read is not missing from the sum.
    if nodes.findings.count == before {
      D803WeightSum.finding(rubric, at: fields.place(of: "criteria")).map { nodes.report($0) }
    }
    return rubric
  }

  private mutating func entry(_ criterion: Criterion, _ entry: YAMLNode.Entry) -> Rubric.Entry? {
    guard let fields = nodes.fields(of: entry.value, .criterion, called: entry.key, at: entry.keyRange) else {
      return nil
    }
    let levels = nodes.texts("levels", of: fields).map(\.value)
    if let node = fields["levels"], levels.count != 5 {
      nodes.report(D104WrongType.wrong("levels", wanted: "five texts, one for each level from 0 to 4", at: node.range))
    }
    return Rubric.Entry(
      criterion: criterion, weight: nodes.integer("weight", of: fields, in: 0...100) ?? 0,
      about: nodes.text("about", of: fields) ?? "", levels: levels, strength: nodes.text("strength", of: fields) ?? "",
      fix: nodes.text("fix", of: fields) ?? "",
      examples: nodes.items(of: fields["examples"], called: "examples").compactMap { example($0) },
      range: entry.keyRange)
  }

  private mutating func example(_ node: YAMLNode) -> Rubric.Example? {
    guard let fields = nodes.fields(of: node, .rubricExample, called: "examples", at: node.range) else { return nil }
    let text = nodes.located(fields["text"], called: "text")
    let level = nodes.integer("level", of: fields, in: 0...4)
    let said = nodes.texts("said", of: fields).map(\.value)
    guard let text, let level else { return nil }
    return Rubric.Example(text: text.value, said: said, level: level, range: text.range)
  }

  mutating func voice(_ fields: Fields) -> Voice {
    var voice = Voice(id: file.stem, about: nodes.text("about", of: fields) ?? "", sayings: [:])
    guard let node = fields["lines"],
      let lines = nodes.fields(of: node, .occasions, called: "lines", at: fields.place(of: "lines"))
    else { return voice }
    for occasion in Voice.Occasion.allCases {
      let texts = scalars(lines[occasion.rawValue], called: occasion.rawValue)
      guard let first = texts.first else { continue }
      let place = "\(voice.id).\(occasion.rawValue)"
      voice.sayings[occasion] = Saying(lines: texts.map { line($0, place: place) }, range: first.range)
    }
    return voice
  }

  private mutating func scalars(_ node: YAMLNode?, called what: String) -> [YAMLScalar] {
    if case .sequence(let items) = node?.content { return items.compactMap { nodes.scalar($0, called: what) } }
    return nodes.scalar(node, called: what).map { [$0] } ?? []
  }

  private mutating func line(_ scalar: YAMLScalar, place: String) -> Line {
    let (text, problems) = LineTextReader.read(scalar.text, in: .voice)
    nodes.report(problems, in: scalar)
    return Line(id: Line.id(of: scalar.text, in: place), text: text, range: scalar.range)
  }
}

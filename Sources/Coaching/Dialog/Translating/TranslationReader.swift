/// Makes a translation of a tree.
struct TranslationReader {
  let file: SourceFile
  let names: DeclaredNames
  let scenario: Scenario
  var nodes: NodeReader

  init(_ document: YAMLDocument, file: SourceFile, scenario: Scenario) {
    self.file = file
    self.scenario = scenario
    names = DeclaredNames(of: scenario)
    nodes = NodeReader(document, file: file.name)
  }
}

extension TranslationReader {
  /// Nil for another version of the format, and for another scenario's.
  mutating func translation(_ root: YAMLNode, language: String) -> Translation? {
    let top = SourceRange.top(of: file.name)
    guard let fields = nodes.fields(of: root, .translation, called: "a translation", at: top),
      nodes.isVersionOne("l10n", of: fields)
    else { return nil }
    let id = nodes.name(fields["scenario"], called: "scenario")
    if let id, id.value != scenario.id {
      nodes.report(D703OrphanTranslation.otherScenario(id, file: scenario.id))
      return nil
    }
    return Translation(
      language: language, scenario: scenario.id, lines: entries("lines", of: fields),
      facts: entries("facts", of: fields),
      linesRange: fields.has("lines") ? fields.place(of: "lines") : top,
      factsRange: fields.has("facts") ? fields.place(of: "facts") : top, range: top)
  }

  private mutating func entries(_ key: String, of fields: Fields) -> [Translation.Entry] {
    (nodes.entries(of: fields[key], called: key) ?? []).compactMap { entry in
      guard case .mapping = entry.value.content else {
        return self.entry(entry.key, nodes.scalar(entry.value, called: entry.key), hash: nil, at: entry.keyRange)
      }
      guard let own = nodes.fields(of: entry.value, .translatedText, called: entry.key, at: entry.keyRange) else {
        return nil
      }
      return self.entry(
        entry.key, nodes.scalar(own["text"], called: "text"), hash: hash(own["hash"]), at: entry.keyRange)
    }
  }

  private mutating func entry(
    _ id: String, _ scalar: YAMLScalar?, hash: String?, at range: SourceRange
  ) -> Translation.Entry? {
    guard let scalar else { return nil }
    let (text, problems) = LineTextReader.read(scalar.text, in: .scenario(names))
    nodes.report(problems, in: scalar)
    return Translation.Entry(id: id, text: text, hash: hash, range: range)
  }

  /// A fingerprint may look like a number; here it is none.
  private mutating func hash(_ node: YAMLNode?) -> String? {
    guard let node else { return nil }
    if case .scalar(let scalar) = node.content { return scalar.text }
    nodes.reportWrong(node, "hash", wanted: "the fingerprint of a text")
    return nil
  }
}

extension DeclaredNames {
  /// What a line of `scenario` may name.
  init(of scenario: Scenario) {
    facts = scenario.facts.map(\.id)
    numbers = scenario.numbers.map(\.id)
    people = scenario.people.map(\.id)
    hasProduct = scenario.product != nil
  }
}

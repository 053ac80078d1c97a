extension Scenario {
  /// A text that is to be translated, with the id that translations name it by.
  package struct SourceText: Equatable, Sendable {
    package var id: String
    package var text: LineText
  }

  /// All that people of the scenario can say, once each, in the file's order; what is told of facts not included.
  package var lineTexts: [SourceText] {
    var seen: Set<String> = []
    return lines.filter { seen.insert($0.id).inserted }.map { SourceText(id: $0.id, text: $0.text) }
  }

  package var factTexts: [SourceText] {
    facts.map { SourceText(id: $0.id, text: LineText(pieces: [.text($0.says)], source: $0.says)) }
  }
}

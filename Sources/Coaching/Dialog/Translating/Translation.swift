/// A scenario's lines and facts in another language. Read from `Dialogs/l10n/<language>/<scenario>.yaml`.
///
/// It goes by ids: the scenario's own texts may change beneath it, which `hash` finds out.
package struct Translation: Sendable {
  /// One text with its place, and the fingerprint of what it was made from.
  package struct Entry: Sendable {
    package var id: String
    package var text: LineText
    /// `Fingerprint(of: source).short` of the text that was translated; nil where the translator noted none.
    package var hash: String?
    package var range: SourceRange
  }

  /// As the folder is called: `de`.
  package var language: String
  package var scenario: String
  package var lines: [Entry]
  package var facts: [Entry]
  /// Where `lines` and `facts` stand, or the top: the place of what is missing in them.
  package var linesRange: SourceRange
  package var factsRange: SourceRange
  package var range: SourceRange
}

extension Translation {
  /// With today's ids for those that a line or fact had before.
  func brought(upTo scenario: Scenario) -> Translation {
    var copy = self
    copy.lines = Self.renamed(lines, among: scenario.lineTexts)
    copy.facts = Self.renamed(facts, among: scenario.factTexts)
    return copy
  }

  private static func renamed(_ entries: [Entry], among texts: [Scenario.SourceText]) -> [Entry] {
    let names = Dictionary(
      texts.flatMap { text in text.was.map { ($0, text.id) } }, uniquingKeysWith: { first, _ in first })
    return entries.map { entry in
      var copy = entry
      copy.id = names[entry.id] ?? entry.id
      return copy
    }
  }
}

extension Scenario {
  /// The same scenario in the translation's language; what is not translated stays as it is.
  package func translated(by translation: Translation) -> Scenario {
    let lines = Dictionary(translation.lines.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    let facts = Dictionary(translation.facts.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    var copy = self
    copy.language = translation.language
    copy.states = states.map { $0.withLines(lines) }
    copy.deflect = deflect.map { $0.withLines(lines) }
    copy.facts = self.facts.map { fact in
      var copy = fact
      copy.says = facts[fact.id]?.source ?? fact.says
      return copy
    }
    return copy
  }
}

extension State {
  fileprivate func withLines(_ lines: [String: LineText]) -> State {
    var copy = self
    copy.say = say.withLines(lines)
    guard var waiting else { return copy }
    waiting.silence = waiting.silence.map { $0.withLines(lines) }
    waiting.fallback = waiting.fallback.map { $0.withLines(lines) }
    waiting.ladder = waiting.ladder.map { $0.withLines(lines) }
    waiting.routes = waiting.routes.map { route in
      var copy = route
      copy.response = route.response.withLines(lines)
      return copy
    }
    copy.kind = .waiting(waiting)
    return copy
  }
}

extension Response {
  fileprivate func withLines(_ lines: [String: LineText]) -> Response {
    var copy = self
    copy.say = say.map { $0.withLines(lines) }
    return copy
  }
}

extension Saying {
  fileprivate func withLines(_ texts: [String: LineText]) -> Saying {
    var copy = self
    copy.lines = lines.map { line in
      var copy = line
      copy.text = texts[line.id] ?? line.text
      return copy
    }
    return copy
  }
}

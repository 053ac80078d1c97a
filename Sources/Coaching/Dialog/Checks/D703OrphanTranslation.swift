/// A translation of something that is not there.
package enum D703OrphanTranslation {
  static let page = DiagnosticPage(
    .orphanTranslation, "a translation of nothing", kind: .translation,
    explanation: """
      The scenario has no line, or no fact, with this id: it was removed or renamed. A line without an id of its own changes
      its id with its text, so give one to each line that is to be translated.
      """,
    bad: PageExample.translation(more: "  ⟦open.b⟧: \"Was sonst?\"\n"), fixed: PageExample.translation(),
    beside: PageExample.translated)

  static func findings(in translation: Translation, of scenario: Scenario) -> [Diagnostic] {
    orphans(translation.lines, scenario.lineTexts, kind: "line")
      + orphans(translation.facts, scenario.factTexts, kind: "fact")
  }

  private static func orphans(
    _ entries: [Translation.Entry], _ texts: [Scenario.SourceText], kind: String
  ) -> [Diagnostic] {
    let known = texts.map(\.id)
    let all = Set(known)
    let translated = Set(entries.map(\.id))
    return entries.filter { !all.contains($0.id) }.map { entry in
      if let now = D705VanishedID.successor(of: entry, among: texts, translated: translated) {
        return D705VanishedID.finding(entry, kind: kind, now: now.id)
      }
      return Diagnostic(
        .orphanTranslation, at: entry.range, "there is no \(kind) `\(entry.id)` to translate",
        help: Spelling.nearest(to: entry.id, among: known).map { "did you mean `\($0)`?" } ?? "remove it")
    }
  }

  /// A file whose scenario is not there.
  package static func file(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .orphanTranslation, at: .top(of: file.name), "there is no scenario `\(file.stem)` to translate",
      help: "name the file as the scenario is called, or remove it")
  }

  static func otherScenario(_ name: Located<String>, file: String) -> Diagnostic {
    Diagnostic(
      .orphanTranslation, at: name.range, "this is a translation of `\(name.value)`, but its file is called `\(file)`",
      help: "the file and `scenario` have the scenario's id")
  }
}

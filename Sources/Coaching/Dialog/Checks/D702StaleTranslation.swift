/// A translation of a text that has changed since.
enum D702StaleTranslation {
  static let page = DiagnosticPage(
    .staleTranslation, "the text was changed after it was translated", kind: .translation,
    explanation: """
      The `hash` beside a translation is the fingerprint of the text that was translated. The scenario says something else
      now: look whether the translation still fits, and then note the new fingerprint.
      """,
    bad: PageExample.translation(open: "{text: \"Was heißt das für mein Geschäft?\", hash: \"00000000\"}", mark: true),
    fixed: PageExample.translation(
      open:
        "{text: \"Was heißt das für mein Geschäft?\", hash: \"\(Fingerprint(of: PageExample.question).short)\"}"),
    beside: PageExample.translated)

  static func findings(in translation: Translation, of scenario: Scenario) -> [Diagnostic] {
    stale(translation.lines, scenario.lineTexts) + stale(translation.facts, scenario.factTexts)
  }

  private static func stale(_ entries: [Translation.Entry], _ texts: [Scenario.SourceText]) -> [Diagnostic] {
    let sources = Dictionary(texts.map { ($0.id, $0.text.source) }, uniquingKeysWith: { first, _ in first })
    return entries.compactMap { entry in
      guard let source = sources[entry.id], let hash = entry.hash else { return nil }
      let now = Fingerprint(of: source).short
      guard hash != now else { return nil }
      return Diagnostic(
        .staleTranslation, at: entry.range, "`\(entry.id)` was changed after it was translated",
        notes: ["it says now: `\(source)`"], help: "translate it again, and note `hash: \"\(now)\"`")
    }
  }
}

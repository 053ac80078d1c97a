/// Lines or facts that a translation does not have: they would be said in the scenario's own language.
enum D701MissingTranslation {
  static let page = DiagnosticPage(
    .missingTranslation, "lines or facts without a translation", kind: .translation,
    explanation: """
      A translation `Dialogs/l10n/de/<scenario>.yaml` names lines and facts by their ids. What it leaves out is said in the
      scenario's own language.
      """,
    bad: "l10n: 1\nscenario: short\n⟦lines⟧:\n  open.a: \"Was heißt das für mein Geschäft?\"\n",
    fixed: PageExample.translation(), beside: PageExample.translated)

  static func findings(in translation: Translation, of scenario: Scenario) -> [Diagnostic] {
    missing(scenario.lineTexts, in: translation.lines, kind: "line", at: translation.linesRange)
      + missing(scenario.factTexts, in: translation.facts, kind: "fact", at: translation.factsRange)
  }

  /// The notes name so many; the rest is counted.
  private static let shown = 10

  private static func missing(
    _ texts: [Scenario.SourceText], in entries: [Translation.Entry], kind: String, at range: SourceRange
  ) -> [Diagnostic] {
    let ids = Set(entries.map(\.id))
    // What is translated under an id that it no longer has is D705.
    let known = ids.union(
      entries.compactMap { D705VanishedID.successor(of: $0, among: texts, translated: ids)?.id })
    let missing = texts.filter { !known.contains($0.id) }
    guard let first = missing.first else { return [] }
    var notes = missing.prefix(shown).map { "`\($0.id)`: `\($0.text.source)`" }
    if missing.count > shown { notes.append("and \(missing.count - shown) more") }
    let message =
      missing.count == 1
      ? "the \(kind) `\(first.id)` is not translated" : "\(missing.count) \(kind)s are not translated"
    return [
      Diagnostic(
        .missingTranslation, at: range, message, notes: notes, help: "add them under `\(kind)s`, each by its id")
    ]
  }
}

/// A translation by an id that was changed: the text that it translates is still there, under another id.
///
/// Files alone do not tell what they were like before. But a translation keeps ids, and the fingerprint of the text: in
/// its `hash`, or at the end of an id that the program made. Where a line with that very text stands under another id
/// which nothing translates, the id was changed and `was:` forgotten. Anything else is D703.
enum D705VanishedID {
  private static let text = PageExample.question

  static let page = DiagnosticPage(
    .vanishedID, "an id was changed without `was:`", kind: .translation,
    explanation: """
      Saved sessions and translations name lines and facts by id. This translation names one that is gone, and by the
      fingerprint of its text it is the line that now has another id. Write `was: old-id` beside the line: then sessions
      and translations find it again. What can be seen is limited: files do not tell what they were like before, so a
      changed id is noticed only where a translation keeps the old one with the fingerprint of the text (`hash`, or an id
      that was made from the text). A test that names an id which is gone is an error of its own (D201, D203).
      """,
    bad: PageExample.translation(open: entry, id: "⟦open.first⟧"), fixed: PageExample.translation(open: entry),
    beside: PageExample.translated)

  private static let entry =
    "{text: \"Was heißt das für mein Geschäft?\", hash: \"\(Fingerprint(of: text).short)\"}"

  /// The line or fact that an orphaned entry translated.
  static func successor(
    of entry: Translation.Entry, among texts: [Scenario.SourceText], translated: Set<String>
  ) -> Scenario.SourceText? {
    guard !texts.contains(where: { $0.id == entry.id }) else { return nil }
    let own = entry.id.split(separator: ".").last.map(String.init)
    return texts.first { text in
      let print = Fingerprint(of: text.text.source).short
      return !translated.contains(text.id) && (entry.hash == print || own == print)
    }
  }

  static func finding(_ entry: Translation.Entry, kind: String, now: String) -> Diagnostic {
    Diagnostic(
      .vanishedID, at: entry.range, "the \(kind) `\(entry.id)` is called `\(now)` now, and no `was` says so",
      notes: ["it has the text that was translated"],
      help: "write `was: \(entry.id)` beside it in the scenario, or `\(now)` here")
  }
}

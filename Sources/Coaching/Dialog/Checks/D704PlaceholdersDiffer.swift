/// A translation that fills in other things than the text: then it can be said at other times.
enum D704PlaceholdersDiffer {
  static let page = DiagnosticPage(
    .placeholdersDiffer, "a translation with other placeholders", kind: .translation,
    explanation: """
      A line whose placeholder is empty is not said. So that a scenario runs alike in every language, a translation has the
      same placeholders as the text, each as often, in any order.
      """,
    bad: PageExample.translation(open: "\"Was heißt das für mich, {customer.name}?\"", mark: true),
    fixed: PageExample.translation(), beside: PageExample.translated)

  static func findings(in translation: Translation, of scenario: Scenario) -> [Diagnostic] {
    different(translation.lines, scenario.lineTexts) + different(translation.facts, scenario.factTexts)
  }

  private static func different(_ entries: [Translation.Entry], _ texts: [Scenario.SourceText]) -> [Diagnostic] {
    let sources = Dictionary(texts.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    return entries.compactMap { entry in
      guard let source = sources[entry.id] else { return nil }
      let wanted = source.placeholders.map(\.name).sorted()
      let found = entry.text.placeholders.map(\.name).sorted()
      guard wanted != found else { return nil }
      return Diagnostic(
        .placeholdersDiffer, at: entry.range, "`\(entry.id)` has other placeholders than the text",
        notes: ["the text has \(list(wanted)), the translation \(list(found))"],
        help: "use those of the text: `\(source.source)`")
    }
  }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.map { "`{\($0)}`" }.joined(separator: ", ")
  }
}

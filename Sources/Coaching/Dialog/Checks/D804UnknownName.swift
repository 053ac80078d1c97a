/// A criterion, cue or move that the grader does not know: what is written about it would never be used.
package enum D804UnknownName {
  private static func rubric(_ name: String) -> String {
    """
    rubric: 1
    title: "What it means for the customer"
    criteria:
      \(name):
        weight: 100
        levels: ["nothing", "a feature", "an advantage", "a benefit", "an outcome"]
    """ + "\n"
  }

  static let page = DiagnosticPage(
    .unknownName, "an unknown criterion, cue or move", kind: .rubric,
    explanation: """
      How a criterion is judged, and what a lexicon's phrases are used for, stands in the program; the files give weights
      and words. So a rubric can only name the criteria that there are, a lexicon's file is called as one of the cues, and
      a corpus file names the moves that there are. `sowhat explain` lists criteria and moves.
      """,
    bad: rubric("⟦altitud⟧"), fixed: rubric("altitude"))

  static func criterion(_ name: String, at range: SourceRange) -> Diagnostic? {
    let known = (Criterion.ofOneTurn + Criterion.ofDiscovery).map(\.rawValue)
    guard !known.contains(name) else { return nil }
    return Diagnostic(
      .unknownName, at: range, "no criterion `\(name)`",
      help: Spelling.helpOrAll(for: name, among: known, kind: "there are"))
  }

  /// Lexicons that nothing looks into.
  package static func cues(_ lexicons: [Lexicon]) -> [Diagnostic] { lexicons.compactMap { cue(of: $0.file) } }

  private static func cue(of file: SourceFile) -> Diagnostic? {
    guard Concept(id: file.stem) == nil else { return nil }
    let known = Concept.allCases.map(\.id)
    return Diagnostic(
      .unknownName, at: .top(of: file.name), "no cue `\(file.stem)`, so nothing looks for these phrases",
      help: Spelling.help(for: file.stem, among: known, kind: "there are")
        ?? "put the phrases into the lexicon that is nearest in meaning")
  }

  static func move(_ name: String, at range: SourceRange) -> Diagnostic {
    let known = Move.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownName, at: range, "no move `\(name)`", help: Spelling.helpOrAll(for: name, among: known, kind: "moves"))
  }
}

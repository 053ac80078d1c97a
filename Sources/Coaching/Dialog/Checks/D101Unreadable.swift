/// The file cannot be read as text or as YAML, so nothing else can be said about it.
enum D101Unreadable {
  static let page = DiagnosticPage(
    .unreadable, "the file is not YAML, not UTF-8, or indented with tabs",
    explanation: """
      A scenario is a text file in UTF-8, written in a plain subset of YAML. Lines are indented with spaces; a text that
      holds a colon and a space, or begins with one of { [ & * ! | > ' " % @ # must stand in quotes.
      """,
    bad: PageExample.scenario(title: "CFO⟦:⟧ so what?"),
    fixed: PageExample.scenario(title: "\"CFO: so what?\""))

  static func notUTF8(at place: SourcePosition, in file: String) -> Diagnostic {
    Diagnostic(
      .unreadable, at: SourceRange(file: file, start: place, end: place), "not UTF-8",
      help: "save the file with the encoding UTF-8")
  }

  static func empty(_ file: String) -> Diagnostic {
    Diagnostic(.unreadable, at: .top(of: file), "the file is empty")
  }

  /// For a file that could not be opened at all; `reason` is the system's.
  static func unopened(_ file: String, reason: String) -> Diagnostic {
    Diagnostic(.unreadable, at: .top(of: file), "cannot be read: \(reason)")
  }

  /// The first of `tabs`, where there are any that may matter; one after the parser's last step cannot.
  static func tabs(_ tabs: [SourcePosition], before failure: SourcePosition?, in file: String) -> Diagnostic? {
    let culprits = tabs.filter { tab in failure.map { tab.line <= $0.line } ?? true }
    guard let first = culprits.first else { return nil }
    let end = SourcePosition(line: first.line, column: first.column + 1)
    return Diagnostic(
      .unreadable, at: SourceRange(file: file, start: first, end: end), "a tab is used for indentation",
      notes: culprits.count > 1 ? ["so in \(culprits.count) lines"] : [], help: "indent with spaces")
  }

  /// libyaml's complaint in words that an author can act on.
  static func syntax(_ failure: YAMLReader.Failure, in source: YAMLSource) -> Diagnostic {
    let wording = D101Wording(failure, before: source.lead(of: failure.place))
    let place = wording.isAboutOpening ? failure.contextPlace : failure.place
    let end = SourcePosition(line: place.line, column: place.column + 1)
    let range = SourceRange(file: source.file, start: place, end: end)
    let opened = failure.contextPlace.line
    let notes =
      wording.isAboutOpening || opened == place.line || failure.context.isEmpty
      ? []
      : [
        "what it belongs to begins in line \(opened)"
      ]
    return Diagnostic(.unreadable, at: range, wording.message, notes: notes, help: wording.help)
  }
}

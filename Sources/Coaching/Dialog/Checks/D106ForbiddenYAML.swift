/// YAML that makes a file hard to read for those who write scenarios: one thing must stand in one place, as it is.
enum D106ForbiddenYAML {
  static let page = DiagnosticPage(
    .forbiddenYAML, "an anchor, alias, tag, merge key, directive or second document",
    explanation: """
      A scenario says each thing where it belongs. References within a file (`&name`, `*name`, `<<`), types (`!name`),
      directives (`%YAML`) and several documents in one file are not taken. A text that begins with `&`, `*` or `!` needs
      quotes.
      """,
    bad: PageExample.scenario(head: "tags: [⟦&first⟧ price, ⟦*first⟧]"),
    fixed: PageExample.scenario(head: "tags: [price]"))

  static func anchor(_ name: String, at start: SourcePosition, in file: String) -> Diagnostic {
    let end = SourcePosition(line: start.line, column: start.column + name.unicodeScalars.count + 1)
    return Diagnostic(
      .forbiddenYAML, at: SourceRange(file: file, start: start, end: end), "an anchor (`&\(name)`) is not taken",
      help: "write the value out where it is used; a text that begins with `&` needs quotes")
  }

  static func alias(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .forbiddenYAML, at: range, "an alias (`*\(name)`) is not taken",
      help: "write the value out; a text that begins with `*` needs quotes")
  }

  static func tag(at start: SourcePosition, in source: YAMLSource) -> Diagnostic {
    let rest = source.line(start.line).unicodeScalars.dropFirst(start.column - 1)
    let length = rest.prefix { $0 != " " && $0 != "," && $0 != "]" && $0 != "}" }.count
    let end = SourcePosition(line: start.line, column: start.column + max(length, 1))
    return Diagnostic(
      .forbiddenYAML, at: SourceRange(file: source.file, start: start, end: end), "a tag is not taken",
      help: "leave it out; a text that begins with `!` needs quotes")
  }

  static func mergeKey(at range: SourceRange) -> Diagnostic {
    Diagnostic(.forbiddenYAML, at: range, "a merge key (`<<`) is not taken", help: "write the keys out")
  }

  static func directive(at range: SourceRange) -> Diagnostic {
    Diagnostic(.forbiddenYAML, at: range, "a directive (`%`) before this document is not taken", help: "leave it out")
  }

  static func secondDocument(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .forbiddenYAML, at: range, "a second document begins here",
      help: "one file is one scenario: put it into a file of its own")
  }
}

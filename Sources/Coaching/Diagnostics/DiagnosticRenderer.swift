/// Shows findings to a person or a program.
package struct DiagnosticRenderer: Sendable {
  private let files: [String: SourceLines]

  /// `files` are those that the findings point into; a finding in another file is shown without its line.
  package init(_ files: [SourceFile]) {
    self.files = Dictionary(files.map { ($0.name, SourceLines($0)) }) { first, _ in first }
  }
}

extension DiagnosticRenderer {
  /// The findings as blocks of text in the order given, an empty line between two; ends with a line feed.
  ///
  /// See `Diagnostic` for what one looks like.
  package func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { text($0) }.joined(separator: "\n")
  }

  /// One finding as text.
  package func text(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.range.start
    let head = "\(diagnostic.range.file.printable):\(place.line):\(place.column): "
    var lines = [
      head + "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]: " + diagnostic.message.printable
    ]
    if let line = files[diagnostic.range.file]?[place.line] {
      let excerpt = SourceExcerpt(line, range: diagnostic.range)
      let number = String(place.line)
      let gutter = String(repeating: " ", count: max(5 - number.count, 0)) + number
      lines.append("\(gutter) | \(excerpt.line)")
      lines.append(String(repeating: " ", count: gutter.count) + " | " + excerpt.caret)
    }
    lines += diagnostic.notes.map { "note: " + $0.printable }
    if let help = diagnostic.help { lines.append("help: " + help.printable) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The findings as one JSON array, in the order given.
  package func json(_ diagnostics: [Diagnostic]) -> JSONValue { .array(diagnostics.map(json)) }

  /// `{"file", "line", "column", "endLine", "endColumn", "code", "severity", "message", "notes", "help"}`.
  package func json(_ diagnostic: Diagnostic) -> JSONValue {
    let range = diagnostic.range
    return [
      "file": .string(range.file),
      "line": .int(range.start.line), "column": .int(range.start.column),
      "endLine": .int(range.end.line), "endColumn": .int(range.end.column),
      "code": .string(diagnostic.code.rawValue), "severity": .string(diagnostic.severity.rawValue),
      "message": .string(diagnostic.message), "notes": .strings(diagnostic.notes), "help": .optional(diagnostic.help),
    ]
  }
}

/// A file beyond the bounds that keep reading fast and safe.
enum D108TooLarge {
  static let page = DiagnosticPage(
    .tooLarge, "the file is too large or too deep",
    explanation: """
      A file may have up to 1 MiB, 20,000 values, and 32 levels of lists within lists. A scenario needs a small part of
      that; more points to a fault in what made the file.
      """,
    bad: PageExample.scenario(head: "tags: " + nested("⟦[⟧", depth: 32)),
    fixed: PageExample.scenario(head: "tags: [price]"))

  private static func nested(_ last: String, depth: Int) -> String {
    String(repeating: "[", count: depth - 1) + last + String(repeating: "]", count: depth)
  }

  static func file(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .tooLarge, at: .top(of: file.name),
      "the file has \(file.bytes.count) bytes, more than \(YAMLDocument.maximumBytes >> 20) MiB")
  }

  static func structure(_ kind: YAMLReader.Excess, at place: SourcePosition, in file: String) -> Diagnostic {
    let end = SourcePosition(line: place.line, column: place.column + 1)
    let message =
      switch kind {
      case .depth: "more than \(YAMLReader.maximumDepth) levels of lists and mappings"
      case .nodes: "more than \(YAMLReader.maximumNodes) values in one file"
      }
    return Diagnostic(.tooLarge, at: SourceRange(file: file, start: place, end: end), message)
  }
}

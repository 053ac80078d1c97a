extension DiagnosticPage {
  /// The page as Markdown, with the lines of the examples that matter.
  package var markdown: String {
    let example = MarkedText(bad, file: "example")
    let (wrong, right) = (Self.lines(example.text), Self.lines(fixed))
    let head = wrong.prefixLength(sharedWith: right)
    let tail = Array(wrong.dropFirst(head).reversed()).prefixLength(sharedWith: Array(right.dropFirst(head).reversed()))
    let first = min(head, example.ranges.map { $0.start.line - 1 }.min() ?? head)
    let last = max(wrong.count - tail, example.ranges.map(\.start.line).max() ?? 0)
    let shown = max(0, first - Self.context)..<min(wrong.count, last + Self.context)
    let mended =
      shown.lowerBound..<min(right.count, max(right.count - (wrong.count - shown.upperBound), shown.lowerBound))
    let marked = shown.flatMap { index in
      [wrong[index]]
        + example.ranges.filter { $0.start.line == index + 1 }.map { SourceExcerpt(wrong[index], range: $0).caret }
    }
    return """
      ### \(code.rawValue) \(title)

      *\(code.severity.rawValue)* · \(explanation.split(separator: "\n").joined(separator: " "))

      With the mistake:

      ```text
      \(Self.joined(marked))
      ```

      Mended:

      ```text
      \(Self.joined(Array(right[mended])))
      ```

      """
  }

  /// So many lines are shown before and after what matters.
  private static let context = 2

  private static func lines(_ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.last == "" ? Array(lines.dropLast()) : lines
  }

  /// Without spaces at the ends of lines, which the bad examples of the file group have.
  private static func joined(_ lines: [String]) -> String {
    lines.map { line in line.allSatisfy { $0 == " " } ? "" : line.withoutControls }.joined(separator: "\n")
  }
}

extension [String] {
  fileprivate func prefixLength(sharedWith other: [String]) -> Int {
    zip(self, other).prefix { $0 == $1 }.count
  }
}

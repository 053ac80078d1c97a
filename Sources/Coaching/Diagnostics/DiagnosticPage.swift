/// What `explain` shows of a code: what it means, a file that has it, and the same file mended.
package struct DiagnosticPage: Sendable {
  /// What sort of file the examples are, hence who reads them.
  package enum Kind: String, CaseIterable, Sendable {
    case scenario, lexicon, rubric, corpus
    /// Of the scenario that stands beside it.
    case translation
  }

  package let code: DiagnosticCode
  package let title: String
  /// Why it matters and what to do, in plain sentences for somebody who is no programmer.
  package let explanation: String
  package let kind: Kind
  /// A whole small file with the mistake; `⟦` and `⟧` stand around each place that is reported.
  package let bad: String
  /// The same file without the mistake.
  package let fixed: String
  /// Other files that both examples need, by their names: fragments by what includes them, a translation's scenario.
  package let beside: [String: String]

  package init(
    _ code: DiagnosticCode, _ title: String, kind: Kind = .scenario, explanation: String, bad: String, fixed: String,
    beside: [String: String] = [:]
  ) {
    self.code = code
    self.title = title
    self.explanation = explanation
    self.kind = kind
    self.bad = bad
    self.fixed = fixed
    self.beside = beside
  }
}

extension DiagnosticPage {
  /// The page as text: heading, explanation, then both examples, the marked places underlined with carets.
  package var text: String {
    let example = MarkedText(bad, file: "example")
    let lines = example.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var shown: [String] = []
    for (index, line) in lines.enumerated() {
      shown.append("    " + line)
      for range in example.ranges where range.start.line == index + 1 {
        shown.append("    " + SourceExcerpt(line, range: range).caret)
      }
    }
    let repaired = fixed.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
    let head = "\(code.severity.rawValue) \(code.rawValue): \(title)\n\n\(explanation)\n"
    let others = beside.sorted { $0.key < $1.key }.map { name, text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      return "\nbeside it, in `\(name).yaml`:\n\n" + Self.block(lines)
    }
    return head + "\nwith the mistake:\n\n" + Self.block(shown) + "\nmended:\n\n" + Self.block(repaired)
      + others.joined()
  }

  private static func block(_ lines: [String]) -> String {
    let trimmed = lines.map { line in
      line.allSatisfy { $0 == " " } ? "" : line
    }
    return trimmed.reversed().drop { $0.isEmpty }.reversed().joined(separator: "\n") + "\n"
  }
}

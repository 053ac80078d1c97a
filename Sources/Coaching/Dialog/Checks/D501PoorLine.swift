/// A line that nobody would say like that: too long for the ear, without a word in it, or twice in one state.
enum D501PoorLine: ScenarioCheck {
  /// A minute of talk has some 140 words; after half of one, nobody remembers how it began.
  static let longest = 70

  static let page = DiagnosticPage(
    .poorLine, "a line that is too long, empty, or there twice",
    explanation: """
      A customer talks in lines that the ear can take: up to \(longest) words, and something in each. The same wording
      twice in one state is one wording the less: the customer sounds like a machine. What comes after other conditions
      (`when`), or from another speaker, may sound the same.
      """,
    bad: PageExample.conversation(fallback: "[\"And in money?\", ⟦\"And in money?\"⟧]"),
    fixed: PageExample.conversation(fallback: "[\"And in money?\", \"What is that in money?\"]"))

  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    scenario.states.flatMap { state in
      let lines = state.spokenPlaces.filter { !$0.isInherited }.flatMap(\.saying.lines)
      return lines.compactMap(faulty) + repeated(lines, in: state.id)
    }
  }

  private static func faulty(_ line: Line) -> Diagnostic? {
    let words = line.text.source.split(whereSeparator: \.isWhitespace).count
    if words > longest {
      return Diagnostic(
        .poorLine, at: line.range, "this line has \(words) words",
        help: "say it in at most \(longest), or leave some out"
      )
    }
    guard line.text.placeholders.isEmpty, !line.text.source.contains(where: { $0.isLetter || $0.isNumber }) else {
      return nil
    }
    return Diagnostic(.poorLine, at: line.range, "this line says nothing", help: "write what is said, or remove it")
  }

  private static func repeated(_ lines: [Line], in state: String) -> [Diagnostic] {
    var first: [String: Line] = [:]
    return lines.compactMap { line in
      let words = line.text.source.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "{" && $0 != "}" }
      let key = words.joined(separator: " ")
      guard !key.isEmpty, line.condition == nil else { return nil }
      guard let earlier = first["\(line.speaker ?? "")/\(key)"] else {
        first["\(line.speaker ?? "")/\(key)"] = line
        return nil
      }
      return Diagnostic(
        .poorLine, at: line.range, "this line stands in `\(state)` twice",
        notes: ["first on line \(earlier.range.start.line)"], help: "word one of them otherwise, or remove it")
    }
  }
}

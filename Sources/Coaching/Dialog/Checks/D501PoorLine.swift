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
    let text = line.text.source
    // A word and the space after it are two bytes at least, so most lines need not be counted.
    let words = text.utf8.count > 2 * longest ? text.split(whereSeparator: \.isWhitespace).count : 0
    if words > longest {
      return Diagnostic(
        .poorLine, at: line.range, "this line has \(words) words",
        help: "say it in at most \(longest), or leave some out"
      )
    }
    guard line.text.placeholders.isEmpty, !saysSomething(text) else {
      return nil
    }
    return Diagnostic(.poorLine, at: line.range, "this line says nothing", help: "write what is said, or remove it")
  }

  private static func saysSomething(_ text: String) -> Bool {
    text.utf8.contains(where: Self.isASCIILetter) || text.contains { $0.isLetter || $0.isNumber }
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private static func repeated(_ lines: [Line], in state: String) -> [Diagnostic] {
    guard lines.count > 1 else { return [] }
    var first: [String: Line] = [:]
    return lines.compactMap { line in
      guard line.condition == nil else { return nil }
      let key = Self.words(of: line.text.source)
      guard !key.isEmpty else { return nil }
      guard let earlier = first["\(line.speaker ?? "")/\(key)"] else {
        first["\(line.speaker ?? "")/\(key)"] = line
        return nil
      }
      return Diagnostic(
        .poorLine, at: line.range, "this line stands in `\(state)` twice",
        notes: ["first on line \(earlier.range.start.line)"], help: "word one of them otherwise, or remove it")
    }
  }

  /// The words in lower case with one space between them.
  private static func words(of text: String) -> String {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "{" && $0 != "}" }.joined(separator: " ")
    }
    var words: [UInt8] = []
    for byte in text.utf8 {
      if isASCIILetter(byte) {
        words.append(byte | 0x20)
      } else if "0123456789{}".utf8.contains(byte) {
        words.append(byte)
      } else if let last = words.last, last != UInt8(ascii: " ") {
        words.append(UInt8(ascii: " "))
      }
    }
    if words.last == UInt8(ascii: " ") { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }
}

import Testing

@testable import Coaching

@Suite struct DiagnosticRendererTests {
  private func render(_ marked: String, help: String? = nil, notes: [String] = []) -> String {
    let example = MarkedText(marked, file: "a.yaml")
    let finding = Diagnostic(.noSuchState, at: example.ranges[0], "no state `wonn`", notes: notes, help: help)
    return DiagnosticRenderer([SourceFile(name: "a.yaml", text: example.text)]).text(finding)
  }

  @Test func showsPlaceLineCaretNotesAndHelp() {
    #expect(
      render("dialog: 1\n  go: ⟦wonn⟧\n", help: "did you mean `won`?", notes: ["seen before"]) == """
        a.yaml:2:7: error[D201]: no state `wonn`
            2 |   go: wonn
              |       ^~~~
        note: seen before
        help: did you mean `won`?

        """)
  }

  @Test func caretStandsUnderThePlaceBehindTabsAndWideCharacters() {
    let lines = render("\t日本 e\u{301} ⟦x⟧").split(separator: "\n")
    #expect(lines[1] == "    1 |   日本 e\u{301} x")
    #expect(lines[2] == "      |          ^")
  }

  @Test func longLinesAreCutAroundThePlace() {
    let lines = render(String(repeating: "a", count: 500) + "⟦wonn⟧" + String(repeating: "b", count: 500))
      .split(separator: "\n")
    #expect(lines[1].count <= 112)
    #expect(lines[1].contains("…") && lines[1].contains("wonn"))
    let place = lines[1].firstRange(of: "wonn").map { lines[1].distance(from: lines[1].startIndex, to: $0.lowerBound) }
    #expect(lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) } == place)
  }

  @Test func controlCharactersAreNeverEchoed() {
    let file = SourceFile(name: "a\u{1B}.yaml", text: "go: \u{1B}[31mwonn\u{7}\n")
    let range = SourceRange(file: file.name, start: .init(line: 1, column: 5), end: .init(line: 1, column: 9))
    let finding = Diagnostic(.noSuchState, at: range, "no state `\u{1B}[31m`", notes: ["\u{9B}"], help: "\r")
    let text = DiagnosticRenderer([file]).text(finding) + DiagnosticRenderer([file]).json(finding).text
    #expect(!text.unicodeScalars.contains { $0.isControl })
  }

  @Test func aPlaceBeyondTheFileHasNoExcerpt() {
    let range = SourceRange(file: "a", start: .init(line: 9, column: 5), end: .init(line: 9, column: 9))
    let text = DiagnosticRenderer([SourceFile(name: "a", text: "x")]).text(Diagnostic(.todo, at: range, "to do"))
    #expect(text == "a:9:5: note[D505]: to do\n")
  }

  @Test func aByteOrderMarkTakesNoColumn() {
    let file = SourceFile(name: "a", text: "\u{FEFF}titel: x")
    let range = SourceRange(file: "a", start: .init(line: 1, column: 1), end: .init(line: 1, column: 6))
    #expect(
      DiagnosticRenderer([file]).text(Diagnostic(.unknownKey, at: range, "m")).contains("1 | titel: x\n      | ^~~~~\n")
    )
  }

  @Test func jsonNamesPlaceCodeAndWording() {
    let range = SourceRange(file: "a", start: .init(line: 2, column: 7), end: .init(line: 2, column: 11))
    let json = DiagnosticRenderer([]).json([Diagnostic(.noSuchState, at: range, "no state `wonn`", help: "h")])
    #expect(
      json.text == """
        [{"file": "a", "line": 2, "column": 7, "endLine": 2, "endColumn": 11, "code": "D201", "severity": "error", \
        "message": "no state `wonn`", "notes": [], "help": "h"}]
        """)
  }
}

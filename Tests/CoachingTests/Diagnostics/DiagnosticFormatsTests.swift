import Testing

@testable import Coaching

@Suite struct DiagnosticFormatsTests {
  private let finding = Diagnostic(
    .noSuchState,
    at: SourceRange(
      file: "my dialogs/a,b.yaml", start: SourcePosition(line: 12, column: 15),
      end: SourcePosition(line: 12, column: 19)),
    "no state `wonn`, 100%", notes: ["first\nsecond"], help: "did you mean `won`?")

  @Test func gitHubGetsOneLineAFindingWithItsSignsEscaped() {
    #expect(
      DiagnosticRenderer([]).github([finding])
        == "::error file=my dialogs/a%2Cb.yaml,line=12,col=15,title=D201::no state `wonn`, 100%25%0Anote: first%0Asecond"
        + "%0Ahelp: did you mean `won`?\n")
  }

  @Test(arguments: [(DiagnosticCode.unreachable, "::warning "), (.todo, "::notice "), (.deadEnd, "::error ")])
  func severitiesHaveTheirCommands(code: DiagnosticCode, command: String) {
    let text = DiagnosticRenderer([]).github([Diagnostic(code, at: .top(of: "a.yaml"), "x")])
    #expect(text.hasPrefix(command))
  }

  @Test func sarifNamesRulePlaceAndWords() {
    let log = DiagnosticRenderer([]).sarif([finding], version: "1.0", pages: DiagnosticPage.all).text
    for part in [
      "\"version\": \"2.1.0\"", "\"name\": \"sowhat\", \"version\": \"1.0\"", "\"columnKind\": \"unicodeCodePoints\"",
      "{\"id\": \"D201\", \"shortDescription\": {\"text\": \"no such state\"}",
      "\"results\": [{\"ruleId\": \"D201\", \"ruleIndex\": 0, \"level\": \"error\"",
      "\"uri\": \"my%20dialogs/a%2Cb.yaml\"",
      "\"region\": {\"startLine\": 12, \"startColumn\": 15, \"endLine\": 12, \"endColumn\": 19}",
    ] {
      #expect(log.contains(part), "\(part)")
    }
  }

  @Test func withoutFindingsItIsALogWithoutResults() {
    let log = DiagnosticRenderer([]).sarif([], version: "1.0", pages: DiagnosticPage.all).text
    #expect(log.contains("\"rules\": []"))
    #expect(log.contains("\"results\": []"))
  }
}

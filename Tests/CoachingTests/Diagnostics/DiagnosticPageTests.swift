import Testing

@testable import Coaching

@Suite struct DiagnosticPageTests {
  /// Codes that need a conversation or the grader to be found.
  static let checkedBySession: [DiagnosticCode] = [
    .sampleElsewhere, .sampleGrade, .neverTaken, .sampleTwice, .sampleMissing, .testFails, .lowCoverage,
    .knowledgeExample, .poorLine, .leak, .oneWording, .asksNothing, .unjudgedCriterion, .sampleHijacked, .noGoodAnswer,
    .oneSeedOnly,
    .fewQuestions, .confusedFacts, .loneQuestion, .modelAnswer,
  ]

  /// Codes that need a walk through all that can happen: `ExploredPageTests`.
  static let checkedByExploring: [DiagnosticCode] = ExploredPageTests.codes + [.notAllExplored]

  static let checkedHere = DiagnosticCode.allCases.filter { !(checkedBySession + checkedByExploring).contains($0) }

  private func findings(_ text: String, _ page: DiagnosticPage) -> [Diagnostic] {
    let file = SourceFile(name: "page", text: text)
    let beside = Dictionary(
      uniqueKeysWithValues: page.beside.map { ($0.key, SourceFile(name: "\($0.key).yaml", text: $0.value)) })
    return switch page.kind {
    case .scenario: ScenarioChecks.check(file, fragments: beside).diagnostics
    case .translation:
      TranslationLoader.load(
        file, language: "de", of: beside.values.first.flatMap { ScenarioLoader.load($0).scenario }
      ).diagnostics
    case .lexicon: KnowledgeLoader.load(lexicons: [file], rubrics: [], voices: []).diagnostics
    case .rubric: KnowledgeLoader.load(lexicons: [], rubrics: [file], voices: []).diagnostics
    case .corpus: CorpusLoader.load(file, kind: .altitude).diagnostics
    }
  }

  private func show(_ findings: [Diagnostic], _ text: String) -> Comment {
    Comment(rawValue: DiagnosticRenderer([SourceFile(name: "page", text: text)]).text(findings) + text)
  }

  @Test(arguments: checkedHere) func theBadExampleHasThatFindingAtTheMarksAndNoOther(_ code: DiagnosticCode) {
    let page = DiagnosticPage.page(of: code)
    let example = MarkedText(page.bad, file: "page")
    let found = findings(example.text, page)
    #expect(page.code == code)
    #expect(found.map(\.code) == example.ranges.map { _ in code }, show(found, example.text))
    #expect(found.map(\.range) == example.ranges, show(found, example.text))
    #expect(!example.ranges.isEmpty)
  }

  @Test(arguments: DiagnosticCode.allCases) func theMendedExampleIsClean(_ code: DiagnosticCode) {
    let page = DiagnosticPage.page(of: code)
    let found = findings(page.fixed, page)
    #expect(found.isEmpty, show(found, page.fixed))
  }

  @Test(arguments: checkedBySession + checkedByExploring) func theBadExampleOfALaterCheckIsOtherwiseClean(
    _ code: DiagnosticCode
  ) {
    let page = DiagnosticPage.page(of: code)
    let example = MarkedText(page.bad, file: "page")
    #expect(findings(example.text, page).isEmpty)
    #expect(example.ranges.count == 1)
  }

  @Test(arguments: DiagnosticCode.allCases) func messagesAreLowerCaseWithoutFullStop(_ code: DiagnosticCode) {
    let page = DiagnosticPage.page(of: code)
    for finding in findings(MarkedText(page.bad, file: "page").text, page) {
      for text in [finding.message] + finding.notes + [finding.help].compactMap({ $0 }) {
        #expect(text.last != "." && text.first?.isUppercase != true, "\(text)")
      }
    }
  }

  /// A page says so, and a trainer who follows it must not be told otherwise.
  @Test(arguments: DiagnosticCode.allCases) func whatDoesNotPreventPlayCanBeAllowed(_ code: DiagnosticCode) {
    let text = PageExample.scenario(head: "allow: [{code: \(code.rawValue), why: \"it is meant\"}]")
    #expect(findings(text, DiagnosticPage.page(of: .todo)).isEmpty == !code.preventsPlay)
  }

  @Test func aPageShowsTheMarkedPlaceUnderlined() {
    let text = DiagnosticPage.page(of: .noSuchState).text
    #expect(text.hasPrefix("error D201: no such state\n\n"))
    #expect(
      text.contains(
        """
                  - {id: good, if: "altitude >= benefit", go: wonn}
                                                              ^~~~

        """))
    #expect(!text.contains("⟦"))
  }
}

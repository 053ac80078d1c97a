import Testing

@testable import Coaching

/// The pages of findings that need the grader: the bad example gives exactly that finding, the fixed one none.
@Suite struct PlayedPageTests {
  private static let codes: [DiagnosticCode] = [
    .sampleElsewhere, .sampleGrade, .neverTaken, .sampleTwice, .sampleMissing, .testFails, .poorLine, .leak,
    .asksNothing, .unjudgedCriterion, .sampleHijacked, .noGoodAnswer, .oneSeedOnly, .fewQuestions, .confusedFacts,
    .loneQuestion, .modelAnswer,
  ]

  private func findings(_ text: String) -> [Diagnostic] {
    ScenarioReview(
      SourceFile(name: "page", text: text), ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader,
      matcher: { scenario in ShippedEncoder.shared.map { $0.matcher(scenario.facts) } }
    ).findings
  }

  private func show(_ findings: [Diagnostic], _ text: String) -> Comment {
    Comment(rawValue: DiagnosticRenderer([SourceFile(name: "page", text: text)]).text(findings))
  }

  @Test(arguments: codes) func theBadExampleHasThatFindingAtTheMark(_ code: DiagnosticCode) {
    let example = MarkedText(DiagnosticPage.page(of: code).bad, file: "page")
    let found = findings(example.text)
    #expect(found.map(\.code) == [code], show(found, example.text))
    #expect(found.map(\.range) == example.ranges, show(found, example.text))
  }

  @Test(arguments: codes) func theMendedExampleHasNone(_ code: DiagnosticCode) {
    let text = DiagnosticPage.page(of: code).fixed
    let found = findings(text).filter { Self.codes.contains($0.code) }
    #expect(found.isEmpty, show(found, text))
  }

  /// Its example has a state for each visit, of which no sample tells: D605, too.
  @Test func aStateWithOneWordingForAllItsVisitsIsFound() {
    let page = DiagnosticPage.page(of: .oneWording)
    let bad = MarkedText(page.bad, file: "page")
    let found = findings(bad.text).filter { $0.code == .oneWording }
    #expect(found.map(\.range) == bad.ranges)
    #expect(!findings(page.fixed).contains { $0.code == .oneWording })
  }

  @Test func anExampleThatALexiconMissesIsFound() {
    let page = DiagnosticPage.page(of: .knowledgeExample)
    let bad = MarkedText(page.bad, file: "page")
    #expect(examples(bad.text).map(\.code) == [.knowledgeExample])
    #expect(examples(bad.text).map(\.range) == bad.ranges)
    #expect(examples(page.fixed).isEmpty)
  }

  private func examples(_ text: String) -> [Diagnostic] {
    let file = SourceFile(name: "page", text: text)
    switch DiagnosticPage.page(of: .knowledgeExample).kind {
    case .rubric:
      let own = KnowledgeLoader.load(lexicons: [], rubrics: [file], voices: []).knowledge
      var knowledge = ShippedKnowledge.knowledge
      knowledge.rubrics = own.rubrics
      return KnowledgeExamples.check(knowledge)
    case .lexicon:
      return KnowledgeExamples.check(KnowledgeLoader.load(lexicons: [file], rubrics: [], voices: []).knowledge)
    case .scenario, .corpus, .translation: return []
    }
  }
}

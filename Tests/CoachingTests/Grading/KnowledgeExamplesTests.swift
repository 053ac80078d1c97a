import Testing

@testable import Coaching

@Suite struct KnowledgeExamplesTests {
  @Test func shippedFilesLoadWithoutFindings() {
    #expect(ShippedKnowledge.loaded.diagnostics.map { "\($0.range.file):\($0.range.start.line) \($0.message)" } == [])
    #expect(ShippedKnowledge.knowledge.lexicons.count > 80)
    #expect(ShippedKnowledge.knowledge.rubrics.map(\.id) == ["discovery", "objections", "outcomes"])
  }

  @Test func everyLexiconIsKnownToTheGraderAndEveryConceptHasAFile() {
    let ids = Set(ShippedKnowledge.knowledge.lexicons.map(\.id))
    #expect(ids.symmetricDifference(Concept.allCases.map(\.id)).sorted() == [])
  }

  @Test func shippedExamplesComeOutAsTheirFilesSay() {
    let findings = KnowledgeExamples.check(ShippedKnowledge.knowledge)
    #expect(findings.map { "\($0.range.file):\($0.range.start.line) \($0.message) \($0.notes)" } == [])
  }

  @Test func everyLexiconHasExamplesOfBothKinds() {
    for lexicon in ShippedKnowledge.knowledge.lexicons {
      #expect(!lexicon.positive.isEmpty && !lexicon.negative.isEmpty, "\(lexicon.id)")
    }
  }

  @Test func rubricWeightsSumToAHundred() {
    for rubric in ShippedKnowledge.knowledge.rubrics {
      #expect(rubric.entries.reduce(0) { $0 + $1.weight } == 100, "\(rubric.id)")
    }
  }

  @Test func aWrongExampleIsD802AtItsPlace() {
    let text = """
      lexicon: 1
      about: money saved
      phrases: [save money]
      examples:
        yes: ["it is cheap"]
        no: ["they saved money"]
      """
    let knowledge = KnowledgeLoader.load(
      lexicons: [SourceFile(name: "saving.yaml", text: text)], rubrics: [], voices: []
    ).knowledge
    let findings = KnowledgeExamples.check(knowledge)
    #expect(findings.map(\.code) == [.knowledgeExample, .knowledgeExample])
    #expect(findings.map(\.range.start.line) == [5, 6])
    #expect(findings.last?.notes == ["found: `saved money`"])
  }
}

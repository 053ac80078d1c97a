import Testing

@testable import Coaching

@Suite struct MatchingCorpusLoaderTests {
  private static let head = "text\tkind\tfact\tform\tspin\tarea\tauthor\tscenario"

  @Test func aCustomerHasItsFactsQuestionsAndStrayLines() {
    let text = """
      \(Self.head)
      We bake at two.\tsays\tnight\t\t\tproblems\tann\tbakery
      What are your hours?\tsample\tnight\topen\tsituation\tproblems\tann\tbakery
      When do you start?\tasked\tnight\topen\tsituation\tproblems\tann\tbakery
      Nice weather.\toff-topic\t\t\t\t\tann\tbakery
      """
    let (cases, findings) = MatchingCorpusLoader.load(SourceFile(name: "a.tsv", text: text))
    #expect(findings.isEmpty && cases.count == 1)
    #expect(cases[0].facts.map(\.id) == ["night"] && cases[0].facts[0].asked.map(\.value) == ["What are your hours?"])
    #expect(cases[0].author == "ann" && cases[0].asked.map { $0.map(\.value) } == [["When do you start?"]])
    #expect(cases[0].facts[0].area == .problems && cases[0].offTopic == ["Nice weather."])
  }

  @Test func aQuestionForAFactThatNobodyTellsAndAnUnknownKindAreFound() {
    Findings(
      """
      \(Self.head)
      When do you start?\tasked\t⟦night⟧\topen\tsituation\tproblems\tann\tbakery
      Nice weather.\t⟦offtopic⟧\t\t\t\t\tann\tbakery
      """
    ) { MatchingCorpusLoader.load($0).diagnostics }
    .expect([.knowledgeFile, .knowledgeFile])
  }
}

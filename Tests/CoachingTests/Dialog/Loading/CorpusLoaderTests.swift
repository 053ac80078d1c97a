import Testing

@testable import Coaching

@Suite struct CorpusLoaderTests {
  private func load(_ text: String, _ kind: Corpus.Kind) -> (examples: [Corpus.Example], diagnostics: [Diagnostic]) {
    CorpusLoader.load(SourceFile(name: "a.yaml", text: text), kind: kind)
  }

  @Test func altitude() {
    let text =
      "text\tlabel\tauthor\tproduct\tsaid\tscenario\r\nIt is fast.\tfeature\tann\tbilling\tHi. | Well?\tcfo\r\n"
    let (examples, diagnostics) = load(text, .altitude)
    #expect(diagnostics.isEmpty && examples.count == 1)
    #expect(examples[0].label == .altitude(.feature) && examples[0].said == ["Hi.", "Well?"])
    #expect(examples[0].author == "ann" && examples[0].scenario == "cfo" && examples[0].product == "billing")
    #expect(examples[0].range.start == SourcePosition(line: 2, column: 1))
  }

  @Test func aDeniedBenefitIsALabelOfItsOwn() {
    let text = "text\tlabel\tauthor\tproduct\tsaid\tscenario\nYour queue stays.\tdenied\tann\tgate\tHi.\tcfo\n"
    #expect(load(text, .altitude).examples.map(\.label) == [.denial])
  }

  @Test func columnsMayComeInAnyOrder() {
    #expect(
      load("need\ttext\tscenario\tauthor\nexplicit\tWe need it.\tx\tann\n", .needs).examples[0].label
        == .need(.explicit))
  }

  @Test func questionsAndObjections() {
    let questions = "text\tform\tspin\tarea\tauthor\tscenario\nWhy?\topen\tneed-payoff\tgoals\tann\tx\n"
    #expect(load(questions, .questions).examples[0].label == .question(.open, .needPayoff, .goals))
    let objections =
      "text\tmoves\tquality\tsaid\tauthor\tscenario\nI see.\tacknowledge, next-step\tgood\tNo.\tann\tx\nNo.\t\tbad\tNo.\tann\tx\n"
    let labels = load(objections, .objections).examples.map(\.label)
    #expect(labels == [.objection([.acknowledge, .nextStep], .good), .objection([], .bad)])
  }

  @Test func faultsAreAtTheirFields() {
    Findings(
      """
      text\tmoves\tquality\tsaid\tauthor\tscenario
      I see.\tacknowledge, ⟦explor⟧\t⟦god⟧\tNo.\tann\tx
      ⟦I see.\tgood⟧
      Fine.\texplore\tgood\tNo.\tann\tx
      ⟦\t\tgood\tNo.\tann\tx⟧
      an ⟦\u{1B}⟧ escape\t\tgood\tNo.\tann\tx
      """
    ) { CorpusLoader.load($0, kind: .objections).diagnostics }
    .expect([.unknownName, .knowledgeFile, .knowledgeFile, .knowledgeFile, .knowledgeFile])
  }

  @Test(arguments: ["", "text\tlabel\n", "It is fast.\tfeature\n"]) func aHeaderIsNeeded(_ text: String) {
    let (examples, diagnostics) = load(text, .altitude)
    #expect(examples.isEmpty)
    #expect(diagnostics.contains { $0.message.hasPrefix("the first line lacks") })
  }

  @Test func textThatIsNotUTF8() {
    let file = SourceFile(name: "a", bytes: Array("text\tneed\tauthor\tscenario\nx".utf8) + [0xFF])
    #expect(CorpusLoader.load(file, kind: .needs).diagnostics.map(\.code) == [.knowledgeFile])
  }
}

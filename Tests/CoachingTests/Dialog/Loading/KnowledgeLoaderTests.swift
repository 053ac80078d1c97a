import Testing

@testable import Coaching

@Suite struct KnowledgeLoaderTests {
  private static let lexicon = SourceFile(
    name: "Dialogs/lexicons/money.yaml",
    text: """
      lexicon: 1
      about: money
      match: word
      phrases: [cut cost, "30 %"]
      examples: {yes: [we cut cost], no: [a cake]}
      """)
  private static let rubric = SourceFile(
    name: "Dialogs/rubrics/outcomes.yaml",
    text: """
      rubric: 1
      title: Outcomes
      criteria:
        altitude:
          weight: 100
          about: how high
          levels: [a, b, c, d, e]
          strength: "{span} says it"
          fix: "say what changes for {customer}"
          examples: [{text: "It is fast.", said: "I need cash.", level: 2}]
      """)
  private static let voice = SourceFile(
    name: "Dialogs/shared/voices/brisk.yaml",
    text: "voice: 1\nabout: short\nlines:\n  greeting: [Hello., Yes?]\n  told: \"As I said: {told}\"\n")

  @Test func readsAllThree() {
    let (knowledge, diagnostics) = KnowledgeLoader.load(
      lexicons: [Self.lexicon], rubrics: [Self.rubric], voices: [Self.voice])
    #expect(diagnostics.isEmpty)
    #expect(knowledge.lexicons[0].match == .word && knowledge.lexicons[0].phrases.map(\.value) == ["cut cost", "30 %"])
    #expect(knowledge.rubric("outcomes")?.entries[0].examples[0].said == ["I need cash."])
    #expect(knowledge.voice("brisk")?.sayings[.greeting]?.lines.count == 2)
    #expect(knowledge.voice("brisk")?.sayings[.told]?.lines[0].text.placeholders == [.told])
  }

  @Test func theHashKnowsContentsAndIdsButNotFoldersOrOrder() {
    func hash(_ files: [SourceFile]) -> UInt64 {
      KnowledgeLoader.load(lexicons: files, rubrics: [], voices: []).knowledge.hash
    }
    let other = SourceFile(name: "Dialogs/lexicons/a.yaml", text: "lexicon: 1\nphrases: [x]\n")
    let moved = SourceFile(name: "/elsewhere/money.yaml", bytes: Self.lexicon.bytes)
    let renamed = SourceFile(name: "Dialogs/lexicons/cash.yaml", bytes: Self.lexicon.bytes)
    #expect(hash([Self.lexicon, other]) == hash([other, moved]))
    #expect(hash([Self.lexicon]) != hash([renamed]))
    #expect(hash([Self.lexicon]) != hash([other]))
  }

  @Test(
    arguments: [
      "lexicon: 1\n⟦phrase⟧: [a]\n", "lexicon: 1\nphrases: [a]\nmatch: ⟦stemm⟧\n", "lexicon: ⟦2⟧\nphrases: [a]\n",
      "lexicon: 1\nphrases: [⟦1.10⟧]\n", "lexicon: 1\nphrases: [a]\n⟦phrases⟧: [b]\n",
      "lexicon: 1\nphrases: [a: b⟦:⟧ c]\n", "lexicon: 1\nphrases: [⟦&x⟧ a]\n",
    ])
  func aFaultInALexicon(_ marked: String) {
    Findings(marked) { KnowledgeLoader.load(lexicons: [$0], rubrics: [], voices: []).diagnostics }.expect([
      .knowledgeFile
    ])
  }

  @Test func faultsInRubricAndVoice() {
    Findings("rubric: 1\ntitle: T\ncriteria: {tie: {weight: ⟦200⟧, levels: ⟦[a, b]⟧}}\n") {
      KnowledgeLoader.load(lexicons: [], rubrics: [$0], voices: []).diagnostics
    }.expect([.knowledgeFile, .knowledgeFile])
    Findings("voice: 1\nlines: {⟦greting⟧: Hello, who: \"⟦{fact.x}⟧\"}\n") {
      KnowledgeLoader.load(lexicons: [], rubrics: [], voices: [$0]).diagnostics
    }.expect([.knowledgeFile, .knowledgeFile])
  }
}

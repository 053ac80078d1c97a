/// The page of an example in a lexicon or rubric that comes out otherwise than the file says.
enum D802KnowledgeExample {
  static let page = DiagnosticPage(
    .knowledgeExample, "an example of a lexicon or rubric comes out otherwise", kind: .lexicon,
    explanation: """
      Under `examples`, a lexicon lists texts in which its concept must (`yes`) and must not (`no`) be found, and a rubric
      answers with their levels. This one comes out otherwise: mend the phrases, or the example.
      """,
    bad: """
      lexicon: 1
      about: words for money saved
      phrases: [cut cost, save money]
      examples:
        yes: [⟦"it is cheap to run"⟧]
        no: ["we cut the cake"]
      """ + "\n",
    fixed: """
      lexicon: 1
      about: words for money saved
      phrases: [cut cost, save money]
      examples:
        yes: ["it cuts costs"]
        no: ["we cut the cake"]
      """ + "\n")
}

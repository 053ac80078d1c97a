/// The page of a sentence that is promised to two routes or two facts.
enum D604SampleTwice {
  private static func fact(_ question: String) -> String {
    """
      late-invoices:
        says: "Our invoices leave nine days late."
        asked: [\(question)]
        area: problems
        need: implied
    """
  }

  static let page = DiagnosticPage(
    .sampleTwice, "one sentence under two routes or facts",
    explanation: """
      The same answer cannot take two routes of a state, and the same question cannot open two facts. Leave the sentence
      where it fits best.
      """,
    bad: PageExample.conversation(facts: fact("⟦\"What did you promise the board?\"⟧")),
    fixed: PageExample.conversation(facts: fact("\"How long from delivery to the invoice going out?\"")))
}

/// The page of a sentence that is promised to two routes or two facts.
enum D604SampleTwice {
  static let page = DiagnosticPage(
    .sampleTwice, "one sentence under two routes or facts",
    explanation: """
      The same answer cannot take two routes of a state, and the same question cannot open two facts. Leave the sentence
      where it fits best.
      """,
    bad: PageExample.conversation(
      facts: D611FewQuestions.fact(5).replacing(
        "]\n", with: ",\n                ⟦\"What did you promise the board?\"⟧]\n")),
    fixed: PageExample.conversation(facts: D611FewQuestions.fact(5)))
}

extension D604SampleTwice {
  /// One sentence under two routes of a state, or under two facts: at most one of them can be right.
  static func repeatedSentences(in scenario: Scenario) -> [Diagnostic] {
    let asked = scenario.facts.flatMap { fact in fact.asked.map { (owner: "fact `\(fact.id)`", sentence: $0) } }
    return repeats(in: asked)
      + scenario.states.flatMap { state in
        repeats(
          in: (state.waiting?.routes ?? []).filter { $0.inheritedFrom == nil }.flatMap { route in
            route.samples.map { (owner: "route `\(route.id)`", sentence: Located($0.text, at: $0.range)) }
          })
      }
  }

  private static func repeats(in sentences: [(owner: String, sentence: Located<String>)]) -> [Diagnostic] {
    var first: [String: (owner: String, sentence: Located<String>)] = [:]
    return sentences.compactMap { entry in
      let key = entry.sentence.value.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard let earlier = first[key] else {
        first[key] = entry
        return nil
      }
      return Diagnostic(
        .sampleTwice, at: entry.sentence.range,
        "this sentence stands under \(entry.owner) and under \(earlier.owner)",
        notes: ["first on line \(earlier.sentence.range.start.line)"], help: "keep it where it belongs")
    }
  }
}

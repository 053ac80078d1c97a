/// Grades the examples that lexicons and rubrics carry: one that comes out otherwise than its file says is D802.
package enum KnowledgeExamples {
  package static func check(_ knowledge: Knowledge) -> [Diagnostic] {
    let grader = Grader(knowledge)
    return (knowledge.lexicons.flatMap(check) + knowledge.rubrics.flatMap { check($0, grader) })
      .sorted(by: Diagnostic.inOrder)
  }

  /// Each lexicon by itself: its own phrases must and must not be found.
  private static func check(_ lexicon: Lexicon) -> [Diagnostic] {
    var index = PhraseIndex()
    for phrase in lexicon.phrases { index.add(phrase.value, match: lexicon.match, payload: 0) }
    let missed = lexicon.positive.filter { index.hits(in: Utterance($0.value).tokens).isEmpty }
    let missing = missed.map { example in
      Diagnostic(
        .knowledgeExample, at: example.range, "no phrase of `\(lexicon.id)` is found in this example",
        help: "add the phrase, or mend the example")
    }
    let wrong = lexicon.negative.compactMap { example -> Diagnostic? in
      let utterance = Utterance(example.value)
      guard let hit = index.hits(in: utterance.tokens).first else { return nil }
      return Diagnostic(
        .knowledgeExample, at: example.range, "`\(lexicon.id)` is found in this example, which should be free of it",
        notes: ["found: `\(utterance.quote(utterance.span(hit.tokens)))`"],
        help: "narrow the phrase, or mend the example")
    }
    return missing + wrong
  }

  /// The examples of a rubric, with the lines beside them as all that was said.
  private static func check(_ rubric: Rubric, _ grader: Grader) -> [Diagnostic] {
    rubric.entries.flatMap { entry in
      entry.examples.compactMap { example in
        let context = GradingContext(customer: nil, ledger: Ledger(), said: example.said, rubric: rubric)
        let grade = grader.grade(example.text, in: context)
        let found = grade[entry.criterion]
        guard found?.level != example.level else { return nil }
        let level = found?.level.map(String.init) ?? "not graded"
        return Diagnostic(
          .knowledgeExample, at: example.range,
          "`\(entry.criterion.rawValue)` of this example is \(level), not \(example.level)",
          notes: notes(found, in: example.text), help: "add the missing words to a lexicon, or mend the example")
      }
    }
  }

  /// The checks as they came out.
  private static func notes(_ grade: CriterionGrade?, in text: String) -> [String] {
    let utterance = Utterance(text)
    return (grade?.checks ?? []).map { check in
      let words = check.span.map { ": `\(utterance.quote($0))`" } ?? ""
      return "\(check.passed ? "passed" : "failed") `\(check.id)`\(words)"
    }
  }
}

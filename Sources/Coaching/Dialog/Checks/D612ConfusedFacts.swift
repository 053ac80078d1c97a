/// Two facts that one question may ask for: held out, a sample of the one opens the other.
enum D612ConfusedFacts {
  private static func fact(_ questions: [String]) -> String {
    """
      slow-billing:
        says: "It takes us nine days to write a bill."
        asked: [\(questions.map { "\"\($0)\"" }.joined(separator: ",\n                "))]
        area: problems
        need: implied
    """
  }

  static let page = DiagnosticPage(
    .confusedFacts, "two facts that samples confuse",
    explanation: """
      Each question under `asked` is held out in turn, as if a rep asked it. Here one that belongs to the first fact opens
      the second: the rep asks for one thing and is told another. Move the question to the fact that it asks for, make one
      fact of the two, or add questions that tell them apart.
      """,
    bad: PageExample.conversation(
      facts: D611FewQuestions.fact(5, name: "⟦late-invoices⟧") + "\n"
        + fact([
          "How long from delivery to the bill?", "How long does the invoicing take?", "When do the bills go out?",
          "How many days until a customer gets the bill?", "How late are the invoices?",
        ])),
    fixed: PageExample.conversation(
      facts: D611FewQuestions.fact(5) + "\n"
        + fact([
          "Who writes the bills?", "How many clerks are there in the billing office?", "Which clerks write the bills?",
          "Are the clerks in the billing office your own people?", "How many clerks write bills all day?",
        ])))

  /// One odd question is D613 or chance; so large a share of the questions of both facts is confusion.
  private static let share = 0.3

  static func findings(_ outcomes: [MatchingChecks.Outcome]) -> [Diagnostic] {
    var pairs: [(first: Fact, second: String, questions: [Located<String>])] = []
    for outcome in outcomes where outcome.match.zone == .open && outcome.match.fact != outcome.fact.id {
      let (own, other) = (outcome.fact.id, outcome.match.fact)
      let known = pairs.firstIndex { Set([$0.first.id, $0.second]) == [own, other] }
      if let index = known {
        pairs[index].questions.append(outcome.question)
      } else {
        pairs.append((outcome.fact, other, [outcome.question]))
      }
    }
    return pairs.filter { pair in
      let all = outcomes.count { $0.fact.id == pair.first.id || $0.fact.id == pair.second }
      return pair.questions.count >= 2 && Double(pair.questions.count) >= share * Double(all)
    }.map { pair in
      Diagnostic(
        .confusedFacts, at: pair.first.range, "questions confuse `\(pair.first.id)` with `\(pair.second)`",
        notes: pair.questions.map {
          "`\($0.value)` (line \($0.range.start.line)) would open the other, were it not written here"
        },
        help: "add questions that tell the two apart, move some, or make one fact of the two")
    }
  }
}

/// Sample questions that would miss their own fact, were they not written there.
enum D613LoneQuestion {
  private static func fleet(_ more: String) -> String {
    """
      fleet:
        says: "A hundred and twenty trucks."
        asked: ["How many trucks do you run?", "How big is your fleet?", "How many lorries are on the road?",
                "How many vehicles do you own?", "What does your fleet look like?"\(more)]
        area: industry
    """
  }

  static let page = DiagnosticPage(
    .loneQuestion, "a question that would miss its own fact",
    explanation: """
      Each question under `asked` is held out in turn, as if a rep asked it. This one would be taken for another fact: it
      stands in the wrong place, or in words that belong there. Or the finding stands at a fact: then four in five of its
      questions miss it, so that a rep who asks in yet other words is not understood. Move the question, word it more
      plainly, or add one or two like it. A single question in words of its own is fine.
      """,
    bad: PageExample.conversation(
      facts: D611FewQuestions.fact(5) + "\n"
        + fleet(",\n                ⟦\"How late do your invoices go out?\"⟧")),
    fixed: PageExample.conversation(facts: D611FewQuestions.fact(5) + "\n" + fleet("")))

  /// Nearer than this, the question is at least about the same thing.
  private static let far = 0.17

  static func findings(_ outcomes: [MatchingChecks.Outcome]) -> [Diagnostic] {
    let misled = outcomes.filter { $0.isElsewhere && ($0.isByMeaning ? $0.own < far : $0.own <= 0) }
    return misled.map(misplaced) + scattered(outcomes)
  }

  private static func misplaced(_ outcome: MatchingChecks.Outcome) -> Diagnostic {
    Diagnostic(
      .loneQuestion, at: outcome.question.range,
      "were it not written here, this question would open `\(outcome.match.fact)` and not `\(outcome.fact.id)`",
      notes: ["it is \(outcome.own.rounded(toPlaces: 2)) of 1 like the other questions for `\(outcome.fact.id)`"],
      help: "move it to `\(outcome.match.fact)`, or add questions like it")
  }

  /// Without the encoder other words share nothing, and every good list of questions would be scattered.
  private static func scattered(_ outcomes: [MatchingChecks.Outcome]) -> [Diagnostic] {
    var facts: [(fact: Fact, missing: [Located<String>], all: Int)] = []
    for outcome in outcomes where outcome.isByMeaning {
      if facts.last?.fact.id != outcome.fact.id { facts.append((outcome.fact, [], 0)) }
      facts[facts.count - 1].all += 1
      if outcome.isMissed { facts[facts.count - 1].missing.append(outcome.question) }
    }
    return facts.filter { $0.missing.count * 5 >= $0.all * 4 }.map { fact, missing, all in
      Diagnostic(
        .loneQuestion, at: fact.range,
        "\(missing.count) of the \(all) questions for `\(fact.id)` would not open it, were they not written here",
        notes: missing.map { "`\($0.value)` (line \($0.range.start.line))" }, help: "add questions that are like these")
    }
  }
}

extension MatchingChecks.Outcome {
  /// A question that is asked back is not lost.
  fileprivate var isMissed: Bool { match.zone == .reject || isElsewhere }

  fileprivate var isElsewhere: Bool { match.zone == .open && match.fact != fact.id }
}

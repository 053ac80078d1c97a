/// A state that asks something, and none of whose samples is a good answer that leads on.
struct D607NoGoodAnswer {
  static let page = DiagnosticPage(
    .noGoodAnswer, "a customer's question that no sample answers well",
    explanation: """
      From this state the talk can be won, so there must be an answer that leads on: one that takes a route towards a
      `final: pass`, costs nothing, and is a good answer in itself, which means that it opens a fact or that some
      criterion of the rubric grades it 3 or more. No sample here does. Write down the best answer that you have heard;
      if its grade is low, `sowhat explain altitude` says what is missing.
      """,
    bad: PageExample.conversation(
      samples: "[\"It has real-time charts.\"]", never: "[\"We are the best.\"]", condition: "altitude >= feature",
      name: "⟦open⟧"),
    fixed: PageExample.conversation())

  let answers: GoodAnswers
}

extension D607NoGoodAnswer {
  /// - Parameter trials: of the samples that were judged in this state, each with its route.
  func finding(_ state: State, _ trials: [(route: Route, trial: Trial)]) -> Diagnostic? {
    guard answers.canBeWon(from: state.id), !trials.isEmpty,
      !trials.contains(where: { answers.leadsOn($0.route) && answers.isGood($0.trial.turn) }),
      // What is inherited may be judged elsewhere.
      state.waiting?.routes.contains(where: { $0.inheritedFrom != nil && answers.leadsOn($0) }) != true
    else { return nil }
    let notes = trials.prefix(Self.shown).map { "`\($0.trial.turn.text)`: \($0.trial.turn.grade.summary)" }
    return Diagnostic(
      .noGoodAnswer, at: state.range, "no sample of `\(state.id)` is a good answer that leads on", notes: Array(notes),
      help: "add the best answer that you know to the `samples` of the route that it should take")
  }

  private static let shown = 3
}

/// A model answer that, said where the rep is shown it, does not do what it stands for.
struct D614ModelAnswer {
  static let page = DiagnosticPage(
    .modelAnswer, "a model answer that the customer does not take for one",
    explanation: """
      `/model` shows the rep what a good answer sounds like, so the `strong` one must be good in its own state: it takes a
      route that leads on, as the samples of that route do, or it asks for something and is told. It is played with what
      is known on the shortest way to the state, and then with the `given` of each sample there; one of them has to do.
      Here it falls to `else` or to a rung, gets no answer, or takes a route that costs something or brings nothing. And a
      `middling` answer must not be as good as the strong one in everything, or the two show no difference.
      """,
    bad: conversation(strong: "⟦\"It has real-time charts for all of your trucks.\"⟧"),
    fixed: conversation(
      strong: "\"You are paid sooner, so less is borrowed and the overdraft you promised the board shrinks by March.\"")
  )

  private static func conversation(strong: String) -> String {
    let ladder = "go: lost}]\n"
    return PageExample.conversation().replacing(
      ladder, with: ladder + "    model:\n      strong: \(strong)\n      middling: \"Billing gets quicker.\"\n")
  }

  let answers: GoodAnswers
  let stage: Stage
}

extension D614ModelAnswer {
  /// - Parameter trials: of the samples that were judged in this state, each with its route.
  func findings(
    in state: State, at waypoint: Waypoint, _ trials: [(route: Route, trial: Trial)]
  ) -> [Diagnostic] {
    guard let waiting = state.waiting, let strong = waiting.model?.strong else { return [] }
    let books = books(in: waiting)
    let good = trials.filter { answers.leadsOn($0.route) && answers.isGood($0.trial.turn) }
    let wantsStep = !good.isEmpty && good.allSatisfy(\.trial.turn.grade.proposesStep)
    let takes: (Trial) -> Bool = { isTaken($0, in: waiting, wantingStep: wantsStep) }
    guard books.contains(where: { takes(play(strong, $0, at: waypoint)) }) else {
      let trial = play(strong, Given(), at: waypoint)
      return [refused(strong, trial, in: state, wanted: good.first?.route, tried: books.count)]
    }
    guard let middling = waiting.model?.middling else { return [] }
    let isAlike = books.allSatisfy { given in
      let best = play(strong, given, at: waypoint)
      return !takes(best) || isNoWorse(play(middling, given, at: waypoint), than: best, in: waiting)
    }
    return isAlike ? [alike(middling, in: state)] : []
  }

  /// What is taken as known: no more than on the shortest way, then what the author gives to samples that lead on.
  private func books(in waiting: State.Waiting) -> [Given] {
    var seen: Set<Given> = []
    let given = waiting.routes.filter(answers.leadsOn).flatMap { $0.samples.map(\.given) }
    return ([Given()] + given).filter { seen.insert($0).inserted }
  }

  private func play(_ answer: Located<String>, _ given: Given, at waypoint: Waypoint) -> Trial {
    Trial(Sample(text: answer.value, given: given, range: answer.range), at: waypoint, on: stage)
  }
}

extension D614ModelAnswer {
  /// Whether the customer does with it what she does with a good answer.
  ///
  /// - Parameter wantsStep: all good samples of the state propose a step, so that a fact is nothing to go on with.
  private func isTaken(_ trial: Trial, in waiting: State.Waiting, wantingStep wantsStep: Bool) -> Bool {
    switch trial.turn.transition.way {
    case .route: route(of: trial, in: waiting).map { answers.leadsOn($0) || brings(trial, $0) } ?? false
    case .fact: !wantsStep && isQuestion(trial.turn.grade)
    case .meter: answers.canBeWon(from: trial.turn.transition.to)
    case .aside(let occasion): occasion == .summary || occasion == .agenda
    case .fallback, .rung, .stopped: false
    }
  }

  private func route(of trial: Trial, in waiting: State.Waiting) -> Route? {
    waiting.routes.first { $0.id == trial.route }
  }

  /// Whether a route that stays is worth it: it costs nothing, and something is told or a meter rises.
  private func brings(_ trial: Trial, _ route: Route) -> Bool {
    guard !answers.costs(route.response), answers.canBeWon(from: trial.turn.transition.to) else { return false }
    return !trial.turn.learned.isEmpty || route.response.add.contains { $0.amount > 0 }
  }

  /// Who proposes a step or praises something, and is told a fact that the words happen to be near, was not understood.
  private func isQuestion(_ grade: Grade) -> Bool { !grade.proposesStep && grade.altitude.wording == .none }

  /// Whether it leads on by the strong answer's route and no criterion that has to be earned is graded below.
  private func isNoWorse(_ trial: Trial, than strong: Trial, in waiting: State.Waiting) -> Bool {
    guard let route = route(of: trial, in: waiting), answers.leadsOn(route), trial.route == strong.route else {
      return false
    }
    return answers.isNoWorse(trial.turn.grade, than: strong.turn.grade)
  }
}

extension D614ModelAnswer {
  private func refused(
    _ answer: Located<String>, _ trial: Trial, in state: State, wanted: Route?, tried: Int
  ) -> Diagnostic {
    let others =
      tried > 1
      ? [
        "nor is it taken with what any sample here is `given`; `sowhat practice FILE --at \(state.id) --given learned=...` and "
          + "`/why` show how it is graded then"
      ] : []
    let missed = wanted.map { trial.turn.shortfalls(of: $0.condition) } ?? []
    let aim =
      wanted.map { "so that it takes `\($0.id)`, as its samples do" } ?? "as the best answer that you have heard"
    return Diagnostic(
      .modelAnswer, at: answer.range,
      "the strong model answer of `\(state.id)` takes `\(trial.turn.transition.way.name)`, no way for a good answer",
      notes: trial.account + missed + others,
      help: "word it \(aim), or show by a sample with `given` what is known when it is right")
  }

  private func alike(_ answer: Located<String>, in state: State) -> Diagnostic {
    Diagnostic(
      .modelAnswer, at: answer.range, "the middling model answer of `\(state.id)` is as good as the strong one",
      notes: ["it takes the same way, and nothing that has to be earned is graded lower"],
      help: "word it as a weaker one, or leave it out")
  }
}

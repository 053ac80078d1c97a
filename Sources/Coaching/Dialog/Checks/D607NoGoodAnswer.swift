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

  private let winning: Set<String>
  private let costly: Set<String>
  private let earned: [Criterion]

  init(_ stage: Stage) {
    let scenario = stage.scenario
    winning = Paths(in: scenario).winning
    costly = Set(scenario.meters.filter { $0.empty != nil }.map(\.id))
    earned = stage.rubric.entries.map(\.criterion).filter { !Self.passive.contains($0) }
  }

  /// Criteria that a weak answer can meet by what it leaves out.
  private static let passive: Set<Criterion> = [
    .honesty, .brevity, .customerSubject, .noArgument, .noConcession, .questionHygiene,
    Criterion(rawValue: "no-premature-pitch"), Criterion(rawValue: "pace"),
  ]
}

extension D607NoGoodAnswer {
  /// - Parameter trials: of the samples that were judged in this state, each with its route.
  func finding(_ state: State, _ trials: [(route: Route, trial: Trial)]) -> Diagnostic? {
    guard winning.contains(state.id), !trials.isEmpty,
      !trials.contains(where: { leadsOn($0.route) && isGood($0.trial) }),
      // What is inherited may be judged elsewhere.
      state.waiting?.routes.contains(where: { $0.inheritedFrom != nil && leadsOn($0) }) != true
    else { return nil }
    let notes = trials.prefix(Self.shown).map { "`\($0.trial.turn.text)`: \($0.trial.turn.grade.summary)" }
    return Diagnostic(
      .noGoodAnswer, at: state.range, "no sample of `\(state.id)` is a good answer that leads on", notes: Array(notes),
      help: "add the best answer that you know to the `samples` of the route that it should take")
  }

  private static let shown = 3

  private func leadsOn(_ route: Route) -> Bool {
    guard !route.response.add.contains(where: { $0.amount < 0 && costly.contains($0.meter) }) else { return false }
    return switch route.response.target {
    case .state(let id): winning.contains(id)
    case .call, .resume, .back: true
    case .stay: false
    }
  }

  private func isGood(_ trial: Trial) -> Bool {
    let grade = trial.turn.grade
    return !trial.turn.learned.isEmpty || grade.questions.contains { $0.match?.zone == .open }
      || grade.altitude.level >= .benefit || earned.contains { grade[$0]?.level ?? 0 >= 3 }
  }
}

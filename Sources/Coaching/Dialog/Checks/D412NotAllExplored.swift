/// A scenario with more to it than was looked at, so that what was not found may be there.
enum D412NotAllExplored: ExploredCheck {
  static let page = DiagnosticPage(
    .notAllExplored, "not all that can happen was looked at",
    explanation: """
      A scenario with many meters, variables and facts can come to more configurations than `check` tries. Most need not be
      tried: where each `else` comes to an end, silence is let go, and each state, fact and ending was come to, nothing is
      left to find. Here something is, and the notes say what is not sure. What was found is true. `sowhat explore` goes further.
      """,
    bad: PageExample.explored().marking("open"), fixed: PageExample.explored())

  static func findings(in exploration: Exploration) -> [Diagnostic] {
    guard !exploration.isComplete, !exploration.isSettled,
      let start = exploration.scenario.state(exploration.scenario.start)
    else { return [] }
    let (configurations, steps) = exploration.extent
    return [
      Diagnostic(
        .notAllExplored, at: start.range, "there is more than was looked at",
        notes: ["looked at \(configurations) configurations, and at \(steps) answers in them"]
          + exploration.doubts.map { "not sure: whether \($0)" },
        help: "`sowhat explore` goes further; fewer meters and facts in guards make it less")
    ]
  }
}

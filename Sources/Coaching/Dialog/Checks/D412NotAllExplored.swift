/// A scenario with more to it than was looked at, so that what was not found may be there.
enum D412NotAllExplored: ExploredCheck {
  static let page = DiagnosticPage(
    .notAllExplored, "not all that can happen was looked at",
    explanation: """
      A scenario with many meters, variables and facts can come to more configurations than `check` tries. What was found is true;
      what needs the whole (D306, D402, D408, D409) was left out. `sowhat explore` goes further.
      """,
    bad: PageExample.explored().marking("open"), fixed: PageExample.explored())

  static func findings(in exploration: Exploration) -> [Diagnostic] {
    guard !exploration.isComplete, !exploration.isSettled,
      let start = exploration.scenario.state(exploration.scenario.start) else { return [] }
    let (configurations, steps) = exploration.extent
    return [
      Diagnostic(
        .notAllExplored, at: start.range, "there is more than was looked at",
        notes: ["looked at \(configurations) configurations, and at \(steps) answers in them"],
        help: "`sowhat explore` goes further; fewer meters and facts in guards make it less")
    ]
  }
}

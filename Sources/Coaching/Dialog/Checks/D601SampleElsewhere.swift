/// The page of a sample that is sent elsewhere; found by judging every sample.
enum D601SampleElsewhere {
  static let page = DiagnosticPage(
    .sampleElsewhere, "a sample takes another route",
    explanation: """
      A sample is a promise: this answer takes this route. Either the guard asks for something else than you thought, or
      an earlier route takes the sample, or it is graded otherwise; the notes say which, and which checks of the wanted
      level were not met.
      """,
    bad: PageExample.conversation(samples: "[⟦\"It shows charts in real time.\"⟧]"),
    fixed: PageExample.conversation())
}

extension D601SampleElsewhere {
  /// A sample that does not take its route, or D602: one whose grade is not what the author expects.
  static func findings(of sample: Sample, _ trial: Trial, route: Route, in scenario: Scenario) -> [Diagnostic] {
    guard trial.route == route.id else { return [finding(sample, trial, route: route, in: scenario)] }
    return D602SampleGrade.gradeOtherwise(sample, trial)
      + [D606SampleHijacked.finding(sample, trial, route: route)].compactMap { $0 }
  }

  /// Which way the sample went, with why; of an inherited route, in which state it was played.
  static func finding(_ sample: Sample, _ trial: Trial, route: Route, in scenario: Scenario) -> Diagnostic {
    let other = scenario.state(trial.turn.transition.from)?.waiting?.routes.first { $0.id == trial.route }
    let line = other.map { " (line \($0.range.start.line))" } ?? ""
    let heir = route.inheritedFrom.map {
      "played in `\(trial.turn.transition.from)`, which has the route from `\($0)`"
    }
    let place = route.inheritedFrom == nil ? "" : " in `\(trial.turn.transition.from)`"
    return Diagnostic(
      .sampleElsewhere, at: sample.range,
      "sample takes `\(trial.turn.transition.way.name)`\(line)\(place) and not route `\(route.id)`",
      notes: [heir].compactMap { $0 } + trial.account + trial.turn.shortfalls(of: route.condition),
      help: "change the sample, the guard of `\(route.id)`, or the order of the routes")
  }
}

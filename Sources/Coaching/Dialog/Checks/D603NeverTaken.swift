/// The page of a `never` sample that takes the route all the same; found by judging every sample.
enum D603NeverTaken {
  static let page = DiagnosticPage(
    .neverTaken, "a `never` sample takes the route",
    explanation: """
      `never` lists answers that must not take a route, such as talk of features where a benefit is asked for. This one
      takes it: the guard is too weak, or the answer is better than you thought.
      """,
    bad: PageExample.conversation(
      never: "[⟦\"Your cash comes in sooner, so the overdraft you promised the board shrinks.\"⟧]"),
    fixed: PageExample.conversation())
}

extension D603NeverTaken {
  /// A `never` sample that takes the route after all: the guard is too generous.
  static func findings(of sample: Sample, _ trial: Trial, route: Route) -> [Diagnostic] {
    guard trial.route == route.id else { return [] }
    return [
      Diagnostic(
        .neverTaken, at: sample.range, "this line must not take route `\(route.id)`, but does", notes: trial.account,
        help: "ask for more in the guard of `\(route.id)`")
    ]
  }
}

extension SampleChecks {
  /// A `never` sample that takes the route after all: the guard is too generous.
  static func neverTaken(by route: Route, at waypoint: Waypoint, on stage: Stage) -> [Diagnostic] {
    route.never.compactMap { sample in
      let trial = Trial(sample, at: waypoint, on: stage)
      guard trial.route == route.id else { return nil }
      return Diagnostic(
        .neverTaken, at: sample.range, "this line must not take route `\(route.id)`, but does", notes: trial.account,
        help: "ask for more in the guard of `\(route.id)`")
    }
  }
}

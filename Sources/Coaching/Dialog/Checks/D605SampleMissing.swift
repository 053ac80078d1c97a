/// The page of a route that no sample shows.
enum D605SampleMissing {
  static let page = DiagnosticPage(
    .sampleMissing, "a route without a sample",
    explanation: """
      Samples are the route's documentation, its test, and what the grader is measured with. Give each route at least one
      answer that takes it and, under `never`, one that must not.
      """,
    bad: PageExample.scenario(
      body: """
            routes:
              - {id: ⟦good⟧, if: "altitude >= benefit", go: won}
            else: {say: "And in money?"}
        """),
    fixed: PageExample.conversation())
}

extension D605SampleMissing {
  /// A route without a sample, and a state whose samples are all strong: nothing would show that a weak answer fails.
  static func missingSamples(in state: State) -> [Diagnostic] {
    guard let routes = state.waiting?.routes, !routes.isEmpty else { return [] }
    let bare = routes.filter { $0.samples.isEmpty && $0.inheritedFrom == nil }
    let hasNever = !routes.allSatisfy(\.never.isEmpty)
    let weak = hasNever ? "" : ", and `never:` with a weak one that must not"
    let routeFindings = bare.map { route in
      Diagnostic(
        .sampleMissing, at: route.range, "route `\(route.id)` has no sample",
        help: "add `samples:` with answers that must take it\(weak)")
    }
    guard bare.isEmpty, !hasNever else { return routeFindings }
    return [
      Diagnostic(
        .sampleMissing, at: state.range, "state `\(state.id)` has no line that must fail",
        help: "add `never:` to a route with a weak answer that must not take it")
    ]
  }
}

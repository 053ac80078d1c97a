/// A route that can never be taken, since every answer for it is taken by one before it.
enum D304ShadowedRoute: ScenarioCheck {
  static let page = DiagnosticPage(
    .shadowedRoute, "a route that an earlier one always takes the answers from",
    explanation: """
      The first route whose guard holds is taken. Where an earlier guard holds whenever this one does, this route is dead:
      put the narrower route first.
      """,
    bad: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "altitude >= advantage", say: "Go on."}
              - {id: best, if: ⟦"altitude >= outcome"⟧, go: won}
            else: {say: "And in money?"}
        """),
    fixed: PageExample.scenario(
      body: """
            routes:
              - {id: best, if: "altitude >= outcome", go: won}
              - {id: good, if: "altitude >= advantage", say: "Go on."}
            else: {say: "And in money?"}
        """))

  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    scenario.states.flatMap { state in
      // A guard that is constant has its own finding, and one with a fault says nothing; that a state's own routes take
      // the answers from inherited ones is what they are there for.
      let routes = (state.waiting?.routes ?? []).filter {
        $0.conditionRange != nil && $0.inheritedFrom == nil && GuardVerdict($0.condition, in: scenario) == .open
      }
      return routes.indices.compactMap { finding(routes[$0], after: routes[..<$0], in: scenario) }
    }
  }

  private static func finding(_ route: Route, after earlier: ArraySlice<Route>, in scenario: Scenario) -> Diagnostic? {
    guard let range = route.conditionRange else { return nil }
    if let shadow = earlier.first(where: { implies(route.condition, $0.condition, in: scenario) }) {
      let place = shadow.range.start
      return Diagnostic(
        .shadowedRoute, at: range, "the route `\(route.id)` is never taken",
        notes: ["whenever its guard holds, so does that of `\(shadow.id)` in line \(place.line)"],
        help: "put it before `\(shadow.id)`, or narrow that guard")
    }
    guard earlier.count > 1, implies(route.condition, .any(earlier.map(\.condition)), in: scenario) else { return nil }
    let names = earlier.map { "`\($0.id)` (line \($0.range.start.line))" }.joined(separator: ", ")
    return Diagnostic(
      .shadowedRoute, at: range, "the route `\(route.id)` is never taken",
      notes: ["whenever its guard holds, so does one of \(names)"], help: "put it first, or narrow those guards")
  }

  private static func implies(_ left: Guard, _ right: Guard, in scenario: Scenario) -> Bool {
    guard let space = GuardSpace([left, right], in: scenario) else { return false }
    return space.allSatisfy { !left.holds(in: $0) || right.holds(in: $0) }
  }
}

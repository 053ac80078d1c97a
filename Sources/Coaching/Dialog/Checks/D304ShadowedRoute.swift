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
    var verdicts = GuardVerdicts(in: scenario)
    var order = GuardOrder(in: scenario)
    return scenario.states.flatMap { state in
      // A guard that is constant has its own finding, and one with a fault says nothing; that a state's own routes take
      // the answers from inherited ones is what they are there for.
      let routes = (state.waiting?.routes ?? []).filter {
        $0.conditionRange != nil && $0.inheritedFrom == nil && verdicts.verdict(on: $0.condition) == .open
      }
      return routes.indices.compactMap { finding(routes[$0], after: routes[..<$0], &order) }
    }
  }

  private static func finding(
    _ route: Route, after earlier: ArraySlice<Route>, _ order: inout GuardOrder
  ) -> Diagnostic? {
    guard let range = route.conditionRange else { return nil }
    if let shadow = earlier.first(where: { order.implies(route.condition, $0.condition) }) {
      let place = shadow.range.start
      return Diagnostic(
        .shadowedRoute, at: range, "the route `\(route.id)` is never taken",
        notes: ["whenever its guard holds, so does that of `\(shadow.id)` in line \(place.line)"],
        help: "put it before `\(shadow.id)`, or narrow that guard")
    }
    guard earlier.count > 1, order.implies(route.condition, .any(earlier.map(\.condition))) else { return nil }
    let names = earlier.map { "`\($0.id)` (line \($0.range.start.line))" }.joined(separator: ", ")
    return Diagnostic(
      .shadowedRoute, at: range, "the route `\(route.id)` is never taken",
      notes: ["whenever its guard holds, so does one of \(names)"], help: "put it first, or narrow those guards")
  }
}

/// Which guards hold whenever others do, each pair looked at once.
private struct GuardOrder {
  private struct Pair: Hashable {
    var left: Guard
    var right: Guard
  }

  private let scenario: Scenario
  private var known: [Pair: Bool] = [:]

  init(in scenario: Scenario) { self.scenario = scenario }

  mutating func implies(_ left: Guard, _ right: Guard) -> Bool {
    let pair = Pair(left: left, right: right)
    if let known = known[pair] { return known }
    var holds = false
    if let space = GuardSpace([left, right], in: scenario) {
      let (left, right) = (space.test(left), space.test(right))
      holds = space.allSatisfy { !left.holds($0) || right.holds($0) }
    }
    known[pair] = holds
    return holds
  }
}

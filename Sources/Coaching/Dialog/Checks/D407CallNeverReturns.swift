/// A call from which nothing comes back, or that calls itself.
enum D407CallNeverReturns: ScenarioCheck {
  static let page = DiagnosticPage(
    .callNeverReturns, "a call that never returns, or that calls itself",
    explanation: """
      `call: state` goes to a state and remembers where it came from; `go: return` comes back. Where no answer returns, write
      `go:` instead of `call:`. Where the called states call this one again before they return, the way back would grow
      without end.
      """,
    bad: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
              - {id: cost, if: "asks", call: ⟦price⟧}
            else: {say: "And in money?"}
        """, more: "  price: {say: \"What does it cost?\", else: {go: won}}"),
    fixed: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
              - {id: cost, if: "asks", call: price}
            else: {say: "And in money?"}
        """, more: "  price: {say: \"What does it cost?\", else: {say: \"I see.\", go: return}}"))

  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    guard !doubts.hasUnknownTarget else { return [] }
    let paths = Paths(in: scenario)
    return scenario.states.flatMap { state in
      state.responses.compactMap { response in
        guard case .call(let target) = response.target, let range = response.targetRange else { return nil }
        return finding(target, from: state.id, at: range, paths, doubts)
      }
    }
  }

  private static func finding(
    _ target: String, from caller: String, at range: SourceRange, _ paths: Paths, _ doubts: Doubts
  ) -> Diagnostic? {
    let region = paths.reach(from: [target], calls: true)
    guard region.isDisjoint(with: doubts.states) else { return nil }
    if region.contains(caller) {
      return Diagnostic(
        .callNeverReturns, at: range, "the call of `\(target)` comes to `\(caller)` again before it returns",
        help:
          "come back with `go: return`, go there with `go:` instead of `call:`, or, where the call is one of an inherited "
          + "route, give `\(caller)` a route of the same id that calls nothing")
    }
    guard !paths.returns(from: target) else { return nil }
    return Diagnostic(
      .callNeverReturns, at: range, "nothing comes back from `\(target)`",
      help: "add `go: return` to an answer there, or write `go: \(target)`")
  }
}

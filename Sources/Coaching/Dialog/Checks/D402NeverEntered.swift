/// A state that something leads to, under guards that never let anybody in.
enum D402NeverEntered: ExploredCheck {
  static let page = DiagnosticPage(
    .neverEntered, "a state that something leads to, but no conversation enters",
    explanation: """
      Routes lead here, but all that can happen was tried, and none of them is ever taken: a fact that they ask for cannot be
      known by then, a meter never gets there, or an earlier route takes the answers. Mend the guard, or remove the state.
      """,
    bad: PageExample.explored(
      head: "meters: {trust: {start: 0, max: 5}}",
      body: """
            routes:
              - {id: friend, if: "altitude >= outcome and trust >= 2", go: close}
              - {id: good, if: "altitude >= benefit", go: won, add: {trust: 1}}
            else: {say: "And in money?"}
            ladder: [{say: "I have another call.", go: lost}]
        """, more: close
    ).marking("close"),
    fixed: PageExample.explored(
      head: "meters: {trust: {start: 0, max: 5}}",
      body: """
            routes:
              - {id: friend, if: "altitude >= outcome and trust >= 2", go: close}
              - {id: good, if: "altitude >= benefit", add: {trust: 1}, say: "Go on."}
            else: {say: "And in money?"}
            ladder: [{say: "I have another call.", go: lost}]
        """, more: close))

  private static let close = """
      close:
        say: "Who, and when?"
        routes: [{id: advance, if: "next-step >= 3", go: won}]
        else: {say: "Who does what?"}
        ladder: [{say: "Call me.", go: lost}]
    """

  static func findings(in exploration: Exploration) -> [Diagnostic] {
    guard var reached = exploration.reachable else { return [] }
    let scenario = exploration.scenario
    let paths = Paths(in: scenario)
    let entered = paths.entered
    // What only an objection leads to that is never raised is not to blame, nor what nothing leads to at all.
    let unraised = scenario.objections.map(\.id).filter { !reached.contains($0) }
    reached.formUnion(paths.reach(from: unraised, calls: true).subtracting(entered))
    let lost = scenario.states.filter {
      $0.waiting != nil && $0.role == .ordinary && $0.fragment == nil && entered.contains($0.id)
        && !reached.contains($0.id)
    }
    let led = Set(lost.flatMap { state in paths.targets(of: state.id).filter { $0 != state.id } })
    var findings: [Diagnostic] = []
    for state in lost.filter({ !led.contains($0.id) }) + lost where !reached.contains(state.id) {
      reached.formUnion(paths.reach(from: [state.id], calls: true))
      findings.append(
        Diagnostic(
          .neverEntered, at: state.range, "no conversation ever enters the state `\(state.id)`",
          notes: exploration.refusals(of: state.id), help: "mend the guards that lead to it, or remove it"))
    }
    return findings
  }
}

extension Paths {
  /// All states that a conversation might enter if no guard stood in the way.
  var entered: Set<String> { reach(from: roots, calls: true) }
}

extension Exploration {
  /// The ways into a state that nobody goes: ``route `open/friend` (line 9) is never taken``.
  func refusals(of target: String) -> [String] {
    let reached = reachable ?? Set(nodes.map(\.state))
    return scenario.states.flatMap { state -> [String] in
      guard let waiting = state.waiting, state.role != .pattern else { return [] }
      let routes = waiting.routes.filter { $0.response.leads(to: target) }.map {
        (name: "route `\(state.id)/\($0.id)`", line: $0.range.start.line)
      }
      let falls = ([waiting.fallback].compactMap { $0 } + waiting.ladder).filter { $0.leads(to: target) }.map {
        (name: "`else` or a rung of `\(state.id)`", line: $0.range.start.line)
      }
      return (routes + falls).map { way in
        let why = reached.contains(state.id) ? "is never taken" : "is never come to"
        return "\(way.name) (line \(way.line)) \(why)"
      }
    }
  }
}

extension Response {
  fileprivate func leads(to id: String) -> Bool { target == .state(id) || target == .call(id) }
}

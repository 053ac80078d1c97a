/// A state that nothing leads to.
enum D401Unreachable: ScenarioCheck {
  static let page = DiagnosticPage(
    .unreachable, "a state that nothing leads to",
    explanation: """
      No route, `else`, rung, call or meter leads from the start to this state. Lead to it, mark it with `entry: true` if a
      conversation may begin there, or remove it.
      """,
    bad: PageExample.scenario(more: "  later: {final: neutral, say: \"Call me in spring.\"}").marking("later"),
    fixed: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
            else: {say: "And in money?"}
            ladder:
              - {say: "And in money?"}
              - {go: later}
        """, more: "  later: {final: neutral, say: \"Call me in spring.\"}"))

  static func findings(in scenario: Scenario, doubts: Doubts) -> [Diagnostic] {
    guard !doubts.hasUnknownTarget else { return [] }
    let entries = scenario.states.filter { $0.isEntry || doubts.mentions($0.id) }.map(\.id)
    let paths = Paths(in: scenario)
    var reached = paths.reach(
      from: [scenario.start] + scenario.meterLimits + entries + scenario.objections.map(\.id), calls: true)
    var findings: [Diagnostic] = []
    // First those that nothing at all leads to: what can be reached from them is not to blame.
    // A pattern is only inherited from; which of a fragment's states are used is the scenario's affair.
    let lost = scenario.states.filter { !reached.contains($0.id) && $0.role == .ordinary && $0.fragment == nil }
    guard !lost.isEmpty else { return [] }
    let led = Set(lost.flatMap { state in paths.targets(of: state.id).filter { $0 != state.id } })
    for state in lost.filter({ !led.contains($0.id) }) + lost where !reached.contains(state.id) {
      let with = paths.reach(from: [state.id], calls: true).subtracting(reached).subtracting([state.id])
      findings.append(finding(state, with: with.sorted()))
      reached.formUnion(with.union([state.id]))
    }
    return findings
  }

  private static func finding(_ state: State, with others: [String]) -> Diagnostic {
    let notes = others.isEmpty ? [] : ["nor, therefore, to " + others.map { "`\($0)`" }.joined(separator: ", ")]
    return Diagnostic(
      .unreachable, at: state.range, "nothing leads to the state `\(state.id)`", notes: notes,
      help: "lead to it with `go: \(state.id)`, mark it `entry: true`, or remove it")
  }
}

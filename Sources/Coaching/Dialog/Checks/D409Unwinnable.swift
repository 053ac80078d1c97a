/// A scenario that nobody can pass, or only somebody who never makes a mistake.
enum D409Unwinnable: ExploredCheck {
  static let page = DiagnosticPage(
    .unwinnable, "nobody can pass",
    explanation: """
      None of the ways ends with a pass: a meter runs out first, or a guard asks for what cannot be had. Where there are more
      ways than were tried, the shape of the scenario rules the others out. As a warning: it can be passed, but only by
      somebody whose every answer takes a route; one that falls to `else`, and it is lost. Give more patience, or ask for
      less.
      """,
    bad: PageExample.explored(head: meter, body: body("altitude == advantage and trust >= 1")).marking("won"),
    fixed: PageExample.explored(head: meter, body: body("altitude == advantage and trust == 0")))

  private static let meter = "meters: {trust: {start: 0, max: 2}}"

  private static func body(_ heard: String) -> String {
    """
        routes:
          - {id: heard, if: "\(heard)", say: "Go on.", add: {trust: 1}}
          - {id: good, if: "altitude >= benefit and trust >= 1", go: won}
        else: {say: "And in money?"}
        ladder: [{say: "I have another call.", go: lost}]
    """
  }

  static func findings(in exploration: Exploration) -> [Diagnostic] {
    let entered = Paths(in: exploration.scenario).entered
    let passes = exploration.scenario.states.filter { $0.passes && entered.contains($0.id) }
    guard let first = passes.first else { return [] }
    guard let way = exploration.way(by: { _ in true }, to: { $0.ending == .pass }) else {
      guard !exploration.nodes.indices.contains(where: exploration.mayPass(beyond:)) else { return [] }
      return [
        Diagnostic(
          .unwinnable, at: first.range, "no conversation can end with a pass",
          notes: passes.flatMap { exploration.refusals(of: $0.id) }, help: "mend the guards, or give more patience")
      ]
    }
    guard !forgives(exploration) else { return [] }
    return [
      Diagnostic(
        .unwinnable, at: first.range, "whoever gives one answer that no route takes cannot pass any more",
        notes: ["the shortest way:"] + exploration.account(of: way),
        help: "give more patience, or a longer ladder", severity: .warning)
    ]
  }

  /// Whether some answer that falls leaves a pass within reach; also where that is not known, and may be.
  private static func forgives(_ exploration: Exploration) -> Bool {
    forgives(exploration, counting: { exploration.nodes[$0].ending == .pass || exploration.mayPass(beyond: $0) })
  }

  private static func forgives(_ exploration: Exploration, counting isGoal: (Int) -> Bool) -> Bool {
    let isWinnable = exploration.reaching(exploration.nodes.indices.filter(isGoal))
    return exploration.edges.contains { $0.way.isFall && isWinnable[$0.to] }
  }

  /// Whether a pass was come to, and after an answer that fell, too; or where there is none to come to.
  static func isWinnable(by exploration: Exploration) -> Bool {
    let entered = Paths(in: exploration.scenario).entered
    guard exploration.scenario.states.contains(where: { $0.passes && entered.contains($0.id) }) else { return true }
    return exploration.way(by: { _ in true }, to: { $0.ending == .pass }) != nil
      && forgives(exploration, counting: { exploration.nodes[$0].ending == .pass })
  }
}

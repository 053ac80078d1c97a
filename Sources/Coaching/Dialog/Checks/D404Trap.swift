/// A place from which no answer leads to an ending.
enum D404Trap: ExploredCheck {
  static let page = DiagnosticPage(
    .trap, "a trap: no answer leads to an ending any more",
    explanation: """
      All answers were tried from here on, and none ever comes to a final state: the conversation goes round until the rep gives
      up. The path shows how one gets in. Lead out of the circle, or let a ladder or a meter end it.
      """,
    bad: PageExample.explored(
      body: body,
      more: """
          price:
            say: "What does it cost?"
            else: {say: "I see.", go: value}
          value: {say: "What do I get for that?", else: {say: "But what does it cost?", go: price}}
        """
    ).marking("price"),
    fixed: PageExample.explored(
      body: body,
      more: """
          price:
            say: "What does it cost?"
            else: {say: "I see.", go: value}
          value:
            say: "What do I get for that?"
            routes: [{id: good, if: "altitude >= benefit", go: won}]
            else: {say: "Not enough.", go: lost}
        """))

  private static let body = """
        routes:
          - {id: good, if: "altitude >= benefit", go: won}
          - {id: price, if: "altitude == advantage", go: price}
        else: {say: "And in money?"}
        ladder: [{say: "I have another call.", go: lost}]
    """

  static func findings(in exploration: Exploration) -> [Diagnostic] {
    let isOpen = exploration.mayEnd
    let dead = Set(D403DeadEnd.findings(in: exploration.scenario, doubts: Doubts()).map(\.range))
    var reported: Set<String> = []
    return exploration.nodes.indices.compactMap { node in
      let name = exploration.nodes[node].state
      let from = exploration.nodes[node].origin.map { exploration.edges[$0].from }
      // Whoever comes from inside the trap was in it before.
      guard !isOpen[node], from.map({ isOpen[$0] }) ?? true, let state = exploration.scenario.state(name),
        !dead.contains(state.range), reported.insert(name).inserted
      else { return nil }
      return Diagnostic(
        .trap, at: state.range, "from `\(name)` no answer leads to an ending",
        notes: exploration.account(of: exploration.path(to: node)), help: "lead out with `go:`, a ladder or a meter")
    }
  }
}

extension Exploration {
  /// For each node, whether an ending can still be reached; true where that is not known.
  var mayEnd: [Bool] { reaching(nodes.indices.filter { nodes[$0].ending != nil || !isExplored($0) }) }
}

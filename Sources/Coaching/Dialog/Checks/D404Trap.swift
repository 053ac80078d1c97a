/// A place from which no answer leads to an ending.
enum D404Trap: ExploredCheck {
  static let page = DiagnosticPage(
    .trap, "a trap: no answer leads to an ending any more",
    explanation: """
      All answers were tried from here on, and none ever comes to a final state: the conversation goes round until the rep gives
      up. The path shows how one gets in. Where a scenario is too large for trying everything, its shape tells: nothing leads
      out of the circle that can ever be taken. Lead out of it, or let a ladder or a meter end it.
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
    let trapped = entered(exploration) + unseen(exploration)
    // Most scenarios have none, and need no look at their dead ends.
    guard !trapped.isEmpty else { return [] }
    let dead = Set(D403DeadEnd.findings(in: exploration.scenario, doubts: Doubts()).map(\.range))
    return trapped.filter { !dead.contains($0.state.range) }.map { state, notes in
      Diagnostic(
        .trap, at: state.range, "from `\(state.id)` no answer leads to an ending", notes: notes,
        help: "lead out with `go:`, a ladder or a meter")
    }
  }

  /// Those that the walk came to, with the answers that lead there.
  private static func entered(_ exploration: Exploration) -> [(state: State, notes: [String])] {
    let isOpen = exploration.mayEnd
    var reported: Set<String> = []
    return exploration.nodes.indices.compactMap { node in
      let from = exploration.nodes[node].origin.map { exploration.edges[$0].from }
      // Whoever comes from inside the trap was in it before.
      guard !isOpen[node], from.map({ isOpen[$0] }) ?? true,
        let state = exploration.scenario.state(exploration.nodes[node].state), reported.insert(state.id).inserted
      else { return nil }
      return (state, exploration.account(of: exploration.path(to: node)))
    }
  }

  /// Those that the walk, which was cut short, did not come to, with the states on the way there.
  private static func unseen(_ exploration: Exploration) -> [(state: State, notes: [String])] {
    guard let endReach = exploration.endReach else { return [] }
    let seen = Set(exploration.nodes.map(\.state))
    return endReach.traps.filter { !seen.contains($0.state) }.compactMap { trap in
      exploration.scenario.state(trap.state).map { state in
        (state, ["by the way " + trap.way.map { "`\($0)`" }.joined(separator: ", ")])
      }
    }
  }
}

extension Exploration {
  /// For each node, whether an ending can still be reached; where it was not gone on from, the shape of the scenario
  /// tells whether that can be.
  var mayEnd: [Bool] {
    reaching(
      nodes.indices.filter { node in
        nodes[node].ending != nil
          || !isExplored(node) && endReach.map { $0.ending.contains(nodes[node].state) } ?? true
      })
  }
}

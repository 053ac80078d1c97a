/// A state in which even the best answer falls to an `else` that costs something.
enum D306GoodAnswerPunished: ExploredCheck {
  static let page = DiagnosticPage(
    .goodAnswerPunished, "a good answer falls to an `else` that punishes it",
    explanation: """
      The best answer that there is (an outcome, with every criterion at its highest level) was tried in all ways to come to
      this state, and no route takes it: `else` does, or a rung, and costs patience or the conversation. Often a guard
      says `==` where `>=` was meant. Write a route that takes it, even if only to say "not yet".
      """,
    bad: PageExample.explored(
      head: meter,
      body: """
            routes:
              - {id: good, if: "altitude == benefit", go: won}
            ⟦else⟧: {say: "And in money?", add: {patience: -1}}
        """),
    fixed: PageExample.explored(
      head: meter,
      body: """
            routes:
              - {id: good, if: "altitude >= benefit", go: won}
            else: {say: "And in money?", add: {patience: -1}}
        """))

  private static let meter = "meters: {patience: {start: 3, max: 3, empty: lost}}"

  static func findings(in exploration: Exploration) -> [Diagnostic] {
    guard exploration.isComplete else { return [] }
    let best = bestEdges(in: exploration)
    return exploration.scenario.states.compactMap { state in
      guard let edges = best[state.id], let fallback = state.waiting?.fallback, concerns(state),
        edges.allSatisfy({ $0.allSatisfy { isPunished(exploration.edges[$0], in: state, exploration.scenario) } }),
        let first = edges.first?.first
      else { return nil }
      let path = exploration.path(through: first)
      return Diagnostic(
        .goodAnswerPunished, at: fallback.range, "in `\(state.id)` even the best answer falls to `else`, which costs",
        notes: exploration.account(of: path), help: "add a route that takes a good answer")
    }
  }

  /// Where questions are wanted, a statement is no good answer.
  static func concerns(_ state: State) -> Bool { state.waiting?.fallback != nil && !asks(state) }

  /// For each state, the edges of the best answer in each of its configurations.
  private static func bestEdges(in exploration: Exploration) -> [String: [[Int]]] {
    exploration.nodes.indices.reduce(into: [:]) { best, node in
      let edges = exploration.edges(from: node).filter {
        exploration.answers[exploration.edges[$0].answer].isBest
      }
      if !edges.isEmpty { best[exploration.nodes[node].state, default: []].append(edges) }
    }
  }

  private static func asks(_ state: State) -> Bool {
    (state.waiting?.routes ?? []).contains { route in
      route.condition.literals.contains { literal in
        switch literal.name {
        case .asked, .asks: literal.holds(for: 1)
        case .criterion, .learned, .need, .move, .flag, .smalltalk, .silence, .meter, .variable, .turn, .visits,
          .attempt, .ended, .best:
          false
        }
      }
    }
  }

  static func isPunished(_ edge: Exploration.Edge, in state: State, _ scenario: Scenario) -> Bool {
    switch edge.way {
    case .fallback: costs(state.waiting?.fallback, scenario)
    case .rung(let number): costs(state.waiting.flatMap { $0.ladder[safely: number - 1] }, scenario)
    case .meter: true
    case .route, .fact, .aside, .stopped: false
    }
  }

  private static func costs(_ response: Response?, _ scenario: Scenario) -> Bool {
    guard let response else { return false }
    if case .state(let id) = response.target, case .final(.fail, _) = scenario.state(id)?.kind { return true }
    return response.add.contains { $0.amount < 0 }
  }
}

extension Array {
  /// Nil outside the array.
  subscript(safely index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

/// A place where answers that lead nowhere can go on for ever.
enum D406EndlessLoop: ExploredCheck {
  static let page = DiagnosticPage(
    .endlessLoop, "answers that lead nowhere can go on for ever",
    explanation: """
      `else` or a rung stays here, or comes back here, with nothing changed: the same poor answer gets the same reply as often as
      one likes. Customers do not wait like that. Give the state a `ladder` whose last rung leaves, let `else` cost
      patience, and let `empty` of the meter lead to an ending.
      """,
    bad: PageExample.scenario().marking("open"), fixed: PageExample.explored())

  static func findings(in exploration: Exploration) -> [Diagnostic] {
    var reported: Set<String> = []
    return turns(in: exploration).compactMap { edge in
      let name = exploration.nodes[edge.to].state
      guard let state = exploration.scenario.state(name), reported.insert(name).inserted else { return nil }
      return Diagnostic(
        .endlessLoop, at: state.range, "in `\(name)` answers that lead nowhere can go on for ever",
        notes: exploration.account(of: exploration.path(to: edge.to)) + ["from there on nothing changes any more"],
        help: "add a `ladder` whose last rung leaves, or `add:` a cost to a meter with `empty:`")
    }
  }

  /// The edges that close a circle of falls; a trap has its own finding.
  private static func turns(in exploration: Exploration) -> [Exploration.Edge] {
    enum Colour { case new, open, done }
    let isOpen = exploration.mayEnd
    var colours = [Colour](repeating: .new, count: exploration.nodes.count)
    var found: [Exploration.Edge] = []
    for start in exploration.nodes.indices where colours[start] == .new && isOpen[start] {
      var stack = [(node: start, edges: exploration.falls(from: start)[...])]
      colours[start] = .open
      while let top = stack.last {
        guard let number = top.edges.first else {
          colours[top.node] = .done
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].edges.removeFirst()
        let edge = exploration.edges[number]
        switch colours[edge.to] {
        case .open: found.append(edge)
        case .new where isOpen[edge.to]:
          colours[edge.to] = .open
          stack.append((edge.to, exploration.falls(from: edge.to)[...]))
        case .new, .done: break
        }
      }
    }
    return found.sorted { $0.to < $1.to }
  }
}

extension Exploration {
  /// The edges by which an answer fell to `else` or a rung.
  func falls(from node: Int) -> [Int] { edges(from: node).filter { edges[$0].way.isFall } }
}

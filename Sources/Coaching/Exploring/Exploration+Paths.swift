extension Exploration {
  /// The edges of a shortest way to a node, from the beginning.
  func path(to node: Int) -> [Int] {
    var path: [Int] = []
    var next = nodes[node].origin
    while let edge = next {
      path.append(edge)
      next = nodes[edges[edge].from].origin
    }
    return path.reversed()
  }

  /// A shortest way that ends with an edge.
  func path(through edge: Int) -> [Int] { path(to: edges[edge].from) + [edge] }

  /// One line for each answer on the way: ``1. in `open` the rep says an advantage: route `lands`, to `worth` ``.
  func account(of path: [Int]) -> [String] {
    let states = path.first.map { nodes[edges[$0].from].state } ?? scenario.start
    let opening = states == scenario.start ? [] : ["a conversation that begins at `\(states)`:"]
    return opening + path.enumerated().map { index, number in "\(index + 1). " + account(of: edges[number]) }
  }

  private func account(of edge: Edge) -> String {
    let (from, to) = (nodes[edge.from].state, nodes[edge.to].state)
    let raised = edge.raised.map { ", which brings up `\($0)`" } ?? ""
    let lead = from == to ? "stays" : "to `\(to)`"
    return "in `\(from)` the rep \(answers[edge.answer].kind.name): \(edge.way.told), \(lead)\(raised)"
  }

  /// The nodes from which some node of `goals` can be reached, those included.
  ///
  /// - Parameter admits: edges that may be gone.
  func reaching(_ goals: [Int], by admits: (Edge) -> Bool = { _ in true }) -> [Bool] {
    var incoming = [[Int32]](repeating: [], count: nodes.count)
    for edge in edges where edge.from != edge.to && admits(edge) { incoming[edge.to].append(Int32(edge.from)) }
    var isReached = [Bool](repeating: false, count: nodes.count)
    var open = goals
    for goal in goals { isReached[goal] = true }
    while let node = open.popLast() {
      for origin in incoming[node] where !isReached[Int(origin)] {
        isReached[Int(origin)] = true
        open.append(Int(origin))
      }
    }
    return isReached
  }

  /// A shortest way from the scenario's start over admitted edges alone to a node that `isGoal`; nil where there is none.
  func way(by admits: (Edge) -> Bool, to isGoal: (Node) -> Bool) -> [Int]? {
    var open = nodes.indices.filter { nodes[$0].origin == nil && nodes[$0].state == scenario.start }
    var origins: [Int: Int?] = Dictionary(uniqueKeysWithValues: open.map { ($0, nil) })
    var next = 0
    while next < open.count {
      for number in edges(from: open[next]) where admits(edges[number]) && origins[edges[number].to] == nil {
        let target = edges[number].to
        origins[target] = .some(number)
        if isGoal(nodes[target]) { return trace(from: target, origins) }
        open.append(target)
      }
      next += 1
    }
    return nil
  }

  private func trace(from node: Int, _ origins: [Int: Int?]) -> [Int] {
    var path: [Int] = []
    var node = node
    while let edge = origins[node].flatMap({ $0 }) {
      path.append(edge)
      node = edges[edge].from
    }
    return path.reversed()
  }
}

extension Transition.Way {
  /// As a path names it.
  fileprivate var told: String {
    switch self {
    case .route(let id): "route `\(id)`"
    case .fallback: "`else`"
    case .rung(let number): "rung \(number) of the ladder"
    case .fact(let id): "`\(id)` is told"
    case .aside(.told), .aside(.nearest), .aside(.beyond): "told again"
    case .aside(.locked), .aside(.ahead): "not told yet"
    case .aside: "no answer to that"
    case .meter(let id): "`\(id)` reaches its limit"
    case .stopped: "it is over"
    }
  }
}

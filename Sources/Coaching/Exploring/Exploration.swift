/// All that can happen in a scenario, within bounds: configurations and the answers that lead from one to the next.
package struct Exploration: Sendable {
  /// A configuration, as much of it as findings need.
  struct Node {
    let state: String
    /// The ending of a final state.
    let ending: Ending?
    /// The edge by which it was found first, on a shortest way; nil for a beginning.
    let origin: Int?
  }

  /// What an answer did.
  struct Edge {
    let from: Int
    let to: Int
    /// Into `answers`.
    let answer: Int
    let way: Transition.Way
    /// The objection that it raised.
    let raised: String?
  }

  /// The answers that were tried, each once.
  struct Answer {
    let kind: AnswerKind
    /// It comes to the same as the best answer there is.
    let isBest: Bool
  }

  let scenario: Scenario
  package let bounds: Bounds
  /// The beginning of the scenario first, then further entries.
  var nodes: [Node] = []
  var edges: [Edge] = []
  var answers: [Answer] = []
  /// The edges that leave a node, which lie together; nil where it was not gone on from.
  var leaving: [Range<Int>?] = []
  /// How each fact was learned first.
  var learned: [String: Int] = [:]
  /// How each objection was raised first.
  var raised: [String: Int] = [:]
  /// Invariants that an ending broke, each with the first answer that led to such an ending.
  var broken: [(invariant: Int, edge: Int)] = []
  /// Whether all that can happen was seen.
  package var isComplete = false
  /// Whether all that should happen was seen to, and what should not cannot: then there is nothing to find.
  package var isSettled = false
  /// Where it is neither: what is not sure, in words.
  package var doubts: [String] = []

  /// Where it is neither: what the scenario's shape tells of its endings. Filled in once, for all checks.
  private(set) var endReach: EndReach?

  init(of scenario: Scenario, within bounds: Bounds) {
    self.scenario = scenario
    self.bounds = bounds
  }
}

extension Exploration {
  /// How far an exploration goes; the one place where that is said.
  package struct Bounds: Sendable {
    package var configurations: Int
    /// Answers tried, over all configurations.
    package var steps: Int

    package init(configurations: Int, steps: Int) {
      self.configurations = configurations
      self.steps = steps
    }

    /// For `check`, which is run after every change.
    package static let check = Bounds(configurations: 20_000, steps: 25_000)
    /// For `explore`, where somebody waits for the whole.
    package static let whole = Bounds(configurations: 500_000, steps: 10_000_000)
  }

  /// With what the shape tells, where not all was seen.
  var withEndReach: Exploration {
    guard !isComplete, !isSettled else { return self }
    var more = self
    more.endReach = EndReach(scenario)
    return more
  }

  /// The states to which a conversation comes; where not all was seen, those that the shape does not rule out. Nil where
  /// neither is known.
  var reachable: Set<String>? { isComplete ? Set(nodes.map(\.state)) : endReach?.reached }

  /// Whether a pass may be come to from a configuration that was not gone on from, as far as the shape tells.
  func mayPass(beyond node: Int) -> Bool {
    !isExplored(node) && endReach.map { $0.passing.contains(nodes[node].state) } ?? true
  }

  /// How many configurations were found and answers tried.
  package var extent: (configurations: Int, steps: Int) { (nodes.count, edges.count) }

  /// Whether all answers in a configuration were tried; at the end there are none.
  func isExplored(_ node: Int) -> Bool { leaving[node] != nil || nodes[node].ending != nil }

  func edges(from node: Int) -> Range<Int> { leaving[node] ?? edges.count..<edges.count }
}

/// What a walk through a scenario has not yet seen happen, though it should: once there is nothing left, more walking
/// finds nothing that a check looks for.
///
/// Traps, circles and easy passes must be out of the question by the scenario's shape, since no walk that stops early
/// can rule them out.
struct OpenQuestions {
  private var states: Set<String>
  private var facts: Set<String>
  private var objections: Set<String>
  /// States in which no good answer was yet seen to be taken well.
  private var harsh: Set<String>
  private let scenario: Scenario

  /// What the shape leaves open, in words.
  let ofShape: [String]

  init(of scenario: Scenario) {
    self.scenario = scenario
    ofShape = Self.ofShape(scenario)
    let entered = Paths(in: scenario).entered
    let reachable = scenario.states.filter { entered.contains($0.id) }
    states = Set(reachable.map(\.id))
    facts = Set(scenario.facts.filter { !$0.isPublic }.map(\.id))
    objections = Set(scenario.objections.map(\.id))
    harsh = Set(reachable.filter(D306GoodAnswerPunished.concerns).map(\.id))
  }

  private static func ofShape(_ scenario: Scenario) -> [String] {
    let falls = FallPlaces(scenario)
    var open: [String] = []
    if !WaysOut(falls).areEverywhere { open.append("an ending can be reached from everywhere (D404)") }
    if FallCircles(falls).mayBeEndless { open.append("answers that lead nowhere run out everywhere (D406)") }
    if ModestReach(scenario).mayPass { open.append("a pass takes more than advantages (D410)") }
    return open
  }
}

extension OpenQuestions {
  /// Takes in what a walk has come to so far.
  ///
  /// - Parameters:
  ///   - nodes: how many of the nodes were looked at before.
  ///   - edges: how many of the edges.
  mutating func see(_ exploration: Exploration, from nodes: Int, _ edges: Int) {
    for node in exploration.nodes[nodes...] { states.remove(node.state) }
    for fact in exploration.learned.keys { facts.remove(fact) }
    for objection in exploration.raised.keys { objections.remove(objection) }
    guard !harsh.isEmpty else { return }
    for edge in exploration.edges[edges...] where exploration.answers[edge.answer].isBest {
      let id = exploration.nodes[edge.from].state
      guard harsh.contains(id), let state = scenario.state(id) else { continue }
      if !D306GoodAnswerPunished.isPunished(edge, in: state, scenario) { harsh.remove(id) }
    }
  }

  /// Whether all was seen, a pass that forgives a poor answer included.
  func areAnswered(by exploration: Exploration) -> Bool {
    states.isEmpty && facts.isEmpty && objections.isEmpty && harsh.isEmpty
      && D409Unwinnable.isWinnable(by: exploration)
  }

  /// What is not sure after a walk that came to its bounds, in words.
  func text(after exploration: Exploration) -> [String] {
    let declared = scenario.states.map(\.id) + scenario.facts.map(\.id)
    let ids = { (unseen: Set<String>) in
      declared.filter(unseen.contains).prefix(Self.shown).map { "`\($0)`" }.joined(separator: ", ")
    }
    let unseen = states.union(facts).union(objections)
    let rest = unseen.count > Self.shown ? " and \(unseen.count - Self.shown) more" : ""
    return ofShape + (unseen.isEmpty ? [] : ["these can happen (D402, D408): \(ids(unseen))\(rest)"])
      + (harsh.isEmpty || !unseen.isEmpty ? [] : ["a good answer is taken well in \(ids(harsh)) (D306)"])
      + (D409Unwinnable.isWinnable(by: exploration) ? [] : ["it can be passed after a poor answer (D409)"])
  }

  private static let shown = 5
}

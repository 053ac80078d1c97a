extension Explorer {
  /// All that a check needs to know of what can happen.
  ///
  /// Most scenarios are sound, and that shows long before all was seen: their shape rules out traps, circles and easy
  /// passes, and what is left is to see each state, fact, objection and ending once. Only where that fails is everything
  /// walked through, nearest first, so that what is found is shown on a shortest way.
  package static func survey(_ stage: Stage, within bounds: Exploration.Bounds) -> Exploration {
    if let settled = settled(stage, within: bounds) { return settled }
    var explorer = Explorer(stage, within: bounds)
    return explorer.explore()
  }

  /// Nil where something may be wrong.
  private static func settled(_ stage: Stage, within bounds: Exploration.Bounds) -> Exploration? {
    // Each state takes a few answers to see: more of them than that are not worth beginning with.
    guard stage.scenario.states.count * answersPerState <= bounds.steps,
      var questions = OpenQuestions(of: stage.scenario)
    else { return nil }
    var explorer = Explorer(stage, within: bounds, order: .newest)
    var (nodes, edges) = (0, 0)
    let isSettled = { (exploration: Exploration) in
      questions.see(exploration, from: nodes, edges)
      (nodes, edges) = (exploration.nodes.count, exploration.edges.count)
      return questions.areAnswered(by: exploration)
    }
    var exploration = explorer.explore { !isSettled($0) }
    exploration.isSettled = isSettled(exploration)
    return exploration.isSettled ? exploration : nil
  }

  private static let answersPerState = 5
}

extension Explorer {
  /// All that a check needs to know of what can happen.
  ///
  /// Most scenarios are sound, and that shows long before all was seen: their shape rules out traps, circles and easy
  /// passes, and what is left is to see each state, fact, objection and ending once. Only where that fails is everything
  /// walked through, nearest first, so that what is found is shown on a shortest way.
  package static func survey(_ stage: Stage, within bounds: Exploration.Bounds) -> Exploration {
    // Each state takes a few answers to see: more of them than that are not worth beginning with.
    guard stage.scenario.states.count * answersPerState <= bounds.steps else { return walk(stage, within: bounds) }
    var questions = OpenQuestions(of: stage.scenario)
    if questions.ofShape.isEmpty, let settled = settled(&questions, stage, within: bounds) { return settled }
    var exploration = walk(stage, within: bounds)
    if !exploration.isComplete {
      questions.see(exploration, from: 0, 0)
      exploration.doubts = questions.text(after: exploration)
      exploration.isSettled = exploration.doubts.isEmpty
    }
    return exploration
  }

  private static func walk(_ stage: Stage, within bounds: Exploration.Bounds) -> Exploration {
    var explorer = Explorer(stage, within: bounds)
    return explorer.explore()
  }

  /// What is not sure after a walk with invariants that came to its bounds: where a survey is sure of all else, only
  /// whether one of them can be broken.
  package static func remaining(after exploration: Exploration, on stage: Stage) -> [String] {
    let survey = survey(stage, within: .check)
    let invariants = stage.scenario.invariants.isEmpty ? [] : ["every ending keeps the invariants (D413)"]
    guard survey.isComplete || survey.isSettled else {
      var questions = OpenQuestions(of: stage.scenario)
      questions.see(exploration, from: 0, 0)
      return questions.text(after: exploration) + invariants
    }
    return invariants
  }

  /// Nil where something is not seen that should be.
  private static func settled(
    _ questions: inout OpenQuestions, _ stage: Stage, within bounds: Exploration.Bounds
  ) -> Exploration? {
    var explorer = Explorer(stage, within: bounds, order: .newest)
    var (nodes, edges) = (0, 0)
    var isSettled = false
    var exploration = explorer.explore { exploration in
      questions.see(exploration, from: nodes, edges)
      (nodes, edges) = (exploration.nodes.count, exploration.edges.count)
      isSettled = questions.areAnswered(by: exploration)
      return !isSettled
    }
    questions.see(exploration, from: nodes, edges)
    exploration.isSettled = isSettled || questions.areAnswered(by: exploration)
    return exploration.isSettled ? exploration : nil
  }

  private static let answersPerState = 5
}

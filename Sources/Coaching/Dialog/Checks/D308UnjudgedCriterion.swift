/// A guard that asks for a criterion which the scenario's rubric does not judge, so that it has no level there.
enum D308UnjudgedCriterion {
  static let page = DiagnosticPage(
    .unjudgedCriterion, "a guard asks for a criterion that the rubric does not judge",
    explanation: """
      Each skill has a rubric, and each rubric judges some criteria: `explore` is one of `objections` and not of `outcomes`.
      A criterion that is not judged has no level, so that no comparison with it ever holds, and nothing else would tell.
      Ask for one that is judged, or name another `rubric:`. `altitude` is always judged.
      """,
    bad: PageExample.conversation(condition: unjudged).replacing("\"\(unjudged)\"", with: "⟦\"\(unjudged)\"⟧"),
    fixed: PageExample.conversation(condition: "altitude >= benefit or tie >= 3"))

  private static let unjudged = "altitude >= benefit or explore >= 3"

  /// - Parameter rubric: of the scenario; one without entries judges everything.
  static func findings(in scenario: Scenario, _ rubric: Rubric) -> [Diagnostic] {
    guard !rubric.entries.isEmpty else { return [] }
    let judged = Set(rubric.entries.map(\.criterion) + [.altitude])
    let computed = scenario.computed.map { Located($0.condition, at: $0.conditionRange) }
    // What a name under `let` asks for is told there, and not once more wherever the name is used.
    let named = Set(computed.flatMap(\.value.criteria))
    return computed.flatMap { findings(of: $0, beyond: judged, rubric) }
      + scenario.placedGuards.flatMap { findings(of: $0, beyond: judged.union(named), rubric) }
  }

  private static func findings(
    of place: Located<Guard>, beyond judged: Set<Criterion>, _ rubric: Rubric
  ) -> [Diagnostic] {
    place.value.criteria.filter { !judged.contains($0) }.map { criterion in
      Diagnostic(
        .unjudgedCriterion, at: place.range,
        "the rubric `\(rubric.id)` does not judge `\(criterion.rawValue)`, so that no comparison with it holds",
        help: "it judges " + rubric.entries.map { "`\($0.criterion.rawValue)`" }.joined(separator: ", "))
    }
  }
}

extension Scenario {
  /// The guards that stand in the file, each where it is written.
  fileprivate var placedGuards: [Located<Guard>] {
    let routes = states.flatMap { state -> [(Guard?, SourceRange?)] in
      guard case .waiting(let waiting) = state.kind else { return [] }
      return waiting.routes.compactMap { $0.inheritedFrom == nil ? ($0.condition, $0.conditionRange) : nil }
    }
    let guards =
      routes + lineGuards.map { (Optional($0.condition), $0.range) }
      + objections.map { ($0.condition, $0.conditionRange) } + facts.map { ($0.condition, $0.conditionRange) }
      + invariants.map { (Optional($0.condition), Optional($0.range)) }
    return guards.compactMap { condition, range in
      guard let condition, let range else { return nil }
      return Located(condition, at: range)
    }
  }
}

extension Guard {
  /// The criteria that it compares with a level, each once, in the order written.
  fileprivate var criteria: [Criterion] {
    comparisons.reduce(into: []) { found, comparison in
      switch comparison.name {
      case .criterion(let criterion), .best(let criterion): if !found.contains(criterion) { found.append(criterion) }
      case .asked, .learned, .need, .move, .flag, .asks, .smalltalk, .silence, .meter, .variable, .turn, .visits,
        .attempt, .ended:
        break
      }
    }
  }
}

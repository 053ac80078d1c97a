/// What a conversation runs with and never changes: the scenario, the knowledge it is judged with, and both indexed.
///
/// Made once and shared by all sessions of a scenario, since the index is the dear part.
package struct Stage: Sendable {
  package let scenario: Scenario
  package let knowledge: Knowledge
  /// Every answer is judged by it.
  package let rubric: Rubric
  package let grader: Grader
  package let customer: CustomerIndex

  package init(_ scenario: Scenario, _ knowledge: Knowledge) {
    self.init(scenario, knowledge, grader: Grader(knowledge))
  }

  /// - Parameters:
  ///   - grader: made from the same knowledge; saves indexing the lexicons for every scenario of a library.
  ///   - matcher: compares questions with this scenario's facts by meaning; nil leaves it to their words.
  package init(
    _ scenario: Scenario, _ knowledge: Knowledge, grader: Grader, matcher: (any SentenceMatcher)? = nil
  ) {
    self.scenario = scenario
    self.knowledge = knowledge
    self.grader = grader
    rubric = knowledge.rubric(scenario.rubric) ?? Rubric(id: scenario.rubric, title: "", entries: [])
    customer = CustomerIndex(scenario, matcher: matcher)
  }
}

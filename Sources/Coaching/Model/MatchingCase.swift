/// A customer on whom matching is tried: facts, the questions that ask for each, and lines that no fact answers.
package struct MatchingCase: Sendable {
  package var id: String
  /// `asked` holds all questions of a fact; a trial holds some of them back.
  package var facts: [Fact]
  package var offTopic: [String]
}

extension MatchingCase {
  /// A customer with nothing but facts.
  func scenario(with facts: [Fact]) -> Scenario {
    let range = SourceRange(
      file: id, start: SourcePosition(line: 1, column: 1), end: SourcePosition(line: 1, column: 1))
    let customer = Person(id: "customer", name: "", role: "", company: "", voice: "plain", owns: [], range: range)
    var scenario = Scenario(
      id: id, title: id, skill: .discovery, rubric: Skill.discovery.rawValue, customer: customer, start: "",
      range: range)
    scenario.facts = facts
    return scenario
  }
}

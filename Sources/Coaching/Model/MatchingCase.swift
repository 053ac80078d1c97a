/// A customer on whom matching is tried: facts, the questions that ask for each, and lines that no fact answers.
package struct MatchingCase: Sendable {
  package var id: String
  /// Who wrote it: an encoder is tried on the customers of authors that it has not learnt from.
  package var author: String
  /// `asked` holds the samples that came with the fact, if any did.
  package var facts: [Fact]
  /// For each fact, what is asked as if by reps.
  package var asked: [[Located<String>]] = []
  package var offTopic: [String] = []
}

// MARK: - Trying it

extension MatchingCase {
  /// Facts with the samples that they are matched by, and the questions that are tried on them.
  struct Round {
    var facts: [Fact]
    var questions: [(text: String, fact: String)]
  }

  private static let samples = 5
  /// How many of a fact's questions are tried at a time, where the others are its samples.
  private static let held = 3

  /// One round where facts came with samples; else every question is tried once, and five of the others are the samples.
  var rounds: [Round] {
    guard facts.contains(where: \.asked.isEmpty) else { return [round(trying: 0..<Int.max)] }
    let most = asked.map(\.count).max() ?? 0
    return stride(from: 0, to: most, by: Self.held).map { round(trying: $0..<$0 + Self.held) }
  }

  private func round(trying held: Range<Int>) -> Round {
    var round = Round(facts: facts, questions: [])
    for (place, asked) in asked.enumerated() {
      let tried = asked.indices.filter(held.contains)
      round.questions += tried.map { (asked[$0].value, facts[place].id) }
      guard facts[place].asked.isEmpty else { continue }
      round.facts[place].asked = asked.indices.filter { !held.contains($0) }.prefix(Self.samples).map { asked[$0] }
    }
    return round
  }

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

/// A scenario retold without syntax: who, what they know, what is said, and what leads where, for reading aloud.
package struct Outline: Sendable {
  package struct Section: Sendable {
    package var heading: String
    package var paragraphs: [String]
    /// Things that stand side by side, each a sentence or two.
    package var points: [String] = []
  }

  package let title: String
  package let sections: [Section]

  package init(_ scenario: Scenario) {
    let teller = OutlineTeller(scenario: scenario)
    title = scenario.title
    let sections = [teller.setting, teller.words, teller.facts, teller.books] + scenario.states.map(teller.state)
    self.sections = sections.compactMap { $0 }.filter { !$0.paragraphs.isEmpty || !$0.points.isEmpty }
  }
}

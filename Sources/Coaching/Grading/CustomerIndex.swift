/// A scenario as the grader looks things up in it: terms, features, proofs, numbers and the facts' questions, by stem.
package struct CustomerIndex: Sendable {
  package let scenario: Scenario

  package init(_ scenario: Scenario) {
    self.scenario = scenario
  }
}

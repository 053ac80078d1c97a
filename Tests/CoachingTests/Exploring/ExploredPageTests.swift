import Testing

@testable import Coaching

/// The pages of findings that need a walk through all that can happen.
@Suite struct ExploredPageTests {
  static let codes: [DiagnosticCode] = [
    .goodAnswerPunished, .neverEntered, .trap, .endlessLoop, .neverHappens, .unwinnable, .easyPass, .debriefs,
    .invariantBroken,
  ]

  @Test(arguments: codes) func theBadExampleHasThatFindingAtTheMarkAndNoOther(_ code: DiagnosticCode) throws {
    let example = MarkedText(DiagnosticPage.page(of: code).bad, file: "page")
    let found = try Walk(example.text).findings
    #expect(found.map(\.code) == [code], Walk.show(found, example.text))
    #expect(found.map(\.range) == example.ranges, Walk.show(found, example.text))
  }

  @Test(arguments: codes + [.notAllExplored]) func theMendedExampleHasNone(_ code: DiagnosticCode) throws {
    let text = DiagnosticPage.page(of: code).fixed
    let found = try Walk(text).findings
    #expect(found.isEmpty, Walk.show(found, text))
  }

  @Test func whatIsBeyondTheBoundsIsSaid() throws {
    let example = MarkedText(DiagnosticPage.page(of: .notAllExplored).bad, file: "page")
    let found = try Walk(example.text, within: Exploration.Bounds(configurations: 2, steps: 4)).findings
    #expect(found.map(\.code) == [.notAllExplored])
    #expect(found.map(\.range) == example.ranges)
  }
}

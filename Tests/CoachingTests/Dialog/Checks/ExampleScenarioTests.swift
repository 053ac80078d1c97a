import Testing

@testable import Coaching

@Suite struct ExampleScenarioTests {
  @Test func theExampleOfTheFormatHasNoFinding() {
    let file = SourceFile(name: "cfo.yaml", text: ExampleScenario.text)
    let (scenario, diagnostics) = ScenarioChecks.check(file)
    #expect(diagnostics.isEmpty, Comment(rawValue: DiagnosticRenderer([file]).text(diagnostics)))
    #expect(scenario?.id == "cfo")
  }

  @Test func theExampleIsReadWhole() throws {
    let scenario = try #require(ScenarioLoader.load(SourceFile(name: "cfo.yaml", text: ExampleScenario.text)).scenario)
    #expect(scenario.customer.voice == "brisk")
    #expect(scenario.product?.features.count == 4)
    #expect(
      scenario.chains[0].links == [.feature("billing module"), .term("invoicing"), .term("cash"), .term("overdraft")])
    #expect(scenario.numbers[0].plausible == 1...30)
    #expect(scenario.facts.map(\.asked.count) == [5, 5])
    #expect(scenario.meters[0].empty == "walked")
    #expect(scenario.states.map(\.id) == ["open", "cost", "won", "walked"])
    let open = try #require(scenario.state("open"))
    #expect(open.say.lines[0].tells == ["overdraft-goal"])
    #expect(
      open.waiting?.routes.map(\.condition) == [
        .truth(.asked("late-invoices")), .compare(.criterion(.altitude), .atLeast, 4),
      ])
    #expect(open.waiting?.ladder.map(\.target) == [.stay, .state("walked")])
    #expect(open.waiting?.fallback?.say?.lines[0].text.placeholders == [.quoteFeature])
    #expect(scenario.tests.map(\.turns.count) == [2, 1])
    #expect(scenario.tests[1].turns[0].times == 3)
    #expect(scenario.tests[0].turns[1].expect?.levels[0].level == 4)
    #expect(scenario.invariants.count == 1)
  }
}

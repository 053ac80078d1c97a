import Testing

@testable import Coaching

@Suite struct OutlineTests {
  @Test func aStateIsToldInWords() throws {
    let outline = Outline(try Gatekeeper.scenario())
    let gate = try #require(outline.sections.first { $0.heading == "Gate (here it begins)" })
    #expect(gate.paragraphs == ["The customer says: \"Gil here. What do you want?\""])
    #expect(
      gate.points == [
        "When the rep asks about key and seen is yes: it goes on with \"yard\".",
        "Otherwise, when the number of answers so far is at least 3: seen becomes yes; mood becomes warm; "
          + "it goes on with \"yard\".",
        "Otherwise, when patience is at most 1 and (mood is warm or seen is yes): it goes on with \"yard\".",
        "Otherwise, when the number of answers given here is 2 and seen is no: the customer answers: \"Again?\"; "
          + "the talk stays here.",
        "Otherwise: the customer answers: \"No.\"; patience falls by 1; the talk stays here.",
        "The 2nd time that none of these holds: the customer answers: \"No!\"; patience falls by 2; "
          + "the talk stays here.",
        "The 3rd time that none of these holds, and every time after: the customer answers: \"Leave.\"; "
          + "it goes on with \"out\".",
      ])
    #expect(
      outline.sections.last?.paragraphs == ["The customer says: \"Goodbye.\"", "This ends the talk: the rep has lost."])
  }

  @Test func nothingOfTheSyntaxIsLeft() throws {
    let outline = Outline(
      try #require(ScenarioLoader.load(SourceFile(name: "cfo.yaml", text: ExampleScenario.text)).scenario))
    let text = outline.sections.flatMap { [$0.heading] + $0.paragraphs + $0.points }.joined(separator: "\n")
    for sign in ["{", "}", ">=", "asked.", "overdraft-goal", "quote.feature"] {
      #expect(!text.contains(sign), "\(sign)")
    }
    #expect(text.contains("Dana is the CFO at Ridgeline Haulage."))
    #expect(text.contains("patience begins at 4, between 0 and 5. At 0 the talk goes to \"walked\"."))
  }
}

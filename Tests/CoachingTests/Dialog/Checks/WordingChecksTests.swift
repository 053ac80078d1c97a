import Testing

@testable import Coaching

/// D503 and D504: states heard again and again, and lines that ask nothing.
@Suite struct WordingChecksTests {
  private func findings(_ marked: String, _ check: any ScenarioCheck.Type) -> Findings {
    Findings(marked) { file in
      ScenarioChecks.check(file).scenario.map { check.findings(in: $0, doubts: Doubts()) } ?? []
    }
  }

  @Test func aStateThatIsPassedOnceMayHaveOneWording() {
    findings(PageExample.conversation(), D503OneWording.self).expect([])
  }

  @Test func aStateThatLeadsToItselfIsEnteredAgain() {
    findings(
      PageExample.conversation(say: "⟦\"What does this mean?\"⟧", go: "open").replacing(
        "    else:", with: "      - {id: leave, if: \"asks\", go: won}\n    else:"), D503OneWording.self
    ).expect([.oneWording])
  }

  @Test(arguments: [
    "What is it worth?", "Show me.", "I am listening. Go on.", "So tell me more.", "Once more: name the day.",
  ])
  func aQuestionOrARequestAsks(line: String) {
    findings(PageExample.conversation(fallback: "\"\(line)\""), D504AsksNothing.self).expect([])
  }

  @Test(arguments: ["I see.", "That is your product again.", "I will tell my team.", "Nobody can show that."])
  func aRemarkAsksNothing(line: String) {
    findings(PageExample.conversation(fallback: "⟦\"\(line)\"⟧"), D504AsksNothing.self).expect([.asksNothing])
  }

  @Test func aLineThatLeadsOnNeedsNoQuestion() {
    findings(
      PageExample.conversation().replacing("go: won,", with: "go: won, say: \"I see.\","), D504AsksNothing.self
    ).expect([])
  }

  @Test func whatIsSaidIntoASilenceFollowsAQuestionThatStands() {
    findings(
      PageExample.conversation().replacing("    else:", with: "    silence: \"The gulls are louder.\"\n    else:"),
      D504AsksNothing.self
    ).expect([])
  }

  @Test func circlesAreFoundAndChainsAreNot() throws {
    let states = (0..<200).map { index in
      "  s\(index):\n    say: \"And?\"\n    routes: [{id: more, if: \"asks\", go: s\(index + 1)}]\n    else: {say: \"And?\"}\n"
    }
    func scenario(last: String) throws -> Scenario {
      let text =
        "dialog: 1\ntitle: T\nskill: outcomes\ncustomer: {name: Dana}\nstart: s0\nstates:\n" + states.joined()
        + "  s200:\n    say: \"And?\"\n    routes: [{id: more, if: \"asks\", go: \(last)}]\n    else: {say: \"And?\"}\n"
        + "  won: {final: pass, say: \"Yes.\"}\n"
      return try #require(ScenarioLoader.load(SourceFile(name: "a", text: text)).scenario)
    }
    #expect(Paths(in: try scenario(last: "won")).circling.isEmpty)
    #expect(Paths(in: try scenario(last: "s50")).circling.count == 151)
  }
}

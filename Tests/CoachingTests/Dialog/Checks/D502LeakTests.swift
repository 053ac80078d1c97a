import Testing

@testable import Coaching

@Suite struct D502LeakTests {
  private static let numbers = "numbers: {late: {value: 9, unit: days}}\n"
  private static let fact = D611FewQuestions.fact(5) + "\n    numbers: [late]"

  private func findings(_ marked: String, numbers: String = numbers) -> Findings {
    Findings(numbers + marked) { file in
      ScenarioChecks.check(file).scenario.map { D502Leak.findings(in: $0, doubts: Doubts()) } ?? []
    }
  }

  @Test func theFigureAloneGivesTheFactAway() {
    let found = findings(
      PageExample.conversation(fallback: "⟦\"Nine days I wait for my money. So?\"⟧", facts: Self.fact))
    found.expect([.leak])
    #expect(found.found.first?.message == "this line gives away `late-invoices` before it is learned")
    #expect(
      found.found.first?.notes == ["the words are `Nine days`", "`open` is reached without it where the talk begins"])
  }

  @Test func anotherUnitIsAnotherFigure() {
    findings(PageExample.conversation(fallback: "\"Nine people wait for it. So?\"", facts: Self.fact)).expect([])
  }

  @Test func whatTheBriefSaysIsNoSecret() {
    findings(
      PageExample.conversation(fallback: "\"Nine days I wait for my money. So?\"", facts: Self.fact),
      numbers: Self.numbers + "brief: \"Her bills go out after 9 days.\"\n"
    ).expect([])
  }

  @Test func wordsInARowGiveItAwayAndAWordOrTwoDoNot() {
    findings(
      PageExample.conversation(
        fallback: "⟦\"Everybody knows our invoices leave nine days after that. And?\"⟧", facts: Self.fact)
    ).expect([.leak])
    findings(PageExample.conversation(fallback: "\"What about my invoices?\"", facts: Self.fact)).expect([])
  }

  /// Behind a route that asks for the fact, it is known; on the way around, it is not.
  @Test func theWayDecides() {
    func talk(_ condition: String, _ line: String) -> String {
      PageExample.conversation(
        condition: condition, go: "next", facts: Self.fact,
        more: "  next:\n    say: \(line)\n    routes:\n      - {id: more, if: \"altitude >= benefit\", go: won}\n"
          + "    else: {say: \"In money?\"}\n    ladder: [{say: \"Bye.\", go: lost}]")
    }
    let line = "\"Our invoices leave nine days late. What would you do about it?\""
    findings(talk("asked.late-invoices", line)).expect([])
    findings(talk("asked.late-invoices and altitude >= benefit", line)).expect([])
    let around = findings(talk("asked.late-invoices or altitude >= benefit", "⟦\(line)⟧"))
    around.expect([.leak])
    #expect(around.found.first?.notes.last == "`next` is reached without it by `open/good`")
  }

  @Test(arguments: ["tells: [late-invoices]", "when: \"learned.late-invoices\""])
  func aLineThatTellsTheFactOrWaitsForItIsNoLeak(key: String) {
    let line = "[\"And?\", {text: \"Our invoices leave nine days late. And?\", \(key)}]"
    findings(PageExample.conversation(fallback: line, facts: Self.fact)).expect([])
  }

  @Test func theModelAnswerStaysWithTheCoach() {
    let model = "You are paid sooner, so the overdraft that you promised the board shrinks by March."
    let text = PageExample.conversation(
      fallback: "⟦\"Say that the overdraft that you promised the board shrinks by March. Well?\"⟧")
    findings(text.replacing("    ladder:", with: "    model: {strong: \"\(model)\"}\n    ladder:")).expect([.leak])
  }
}

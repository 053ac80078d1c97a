import Testing

@testable import Coaching

@Suite struct D501PoorLineTests {
  private func findings(_ marked: String) -> Findings {
    Findings(marked) { file in
      ScenarioChecks.check(file).scenario.map { D501PoorLine.findings(in: $0, doubts: Doubts()) } ?? []
    }
  }

  @Test func aLongLineIsTooLongForTheEar() {
    let long = Array(repeating: "money", count: D501PoorLine.longest + 1).joined(separator: " ") + "?"
    findings(PageExample.conversation(say: "⟦\"\(long)\"⟧")).expect([.poorLine])
    findings(PageExample.conversation(say: "\"\(long.dropFirst(6))\"")).expect([])
  }

  @Test func dotsSayNothing() {
    findings(PageExample.conversation(fallback: "[⟦\"...\"⟧, \"And?\"]")).expect([.poorLine])
    findings(PageExample.conversation(fallback: "[\"{quote.feature}\", \"And?\"]")).expect([])
  }

  @Test func caseAndMarksMakeNoOtherWording() {
    findings(PageExample.conversation(fallback: "[\"And in money?\", ⟦\"And in money ...\"⟧]")).expect([.poorLine])
  }

  @Test func theSameUnderAnotherConditionIsNoRepetition() {
    findings(
      PageExample.conversation(fallback: "[\"And in money?\", {text: \"And in money?\", when: \"visits > 1\"}]")
    ).expect([])
  }
}

import Testing

@testable import Coaching

@Suite struct FormerIDTests {
  @Test func formerIdsAreKept() throws {
    let talk = try Talk(
      """
      was: [talk-old, talk-older]
      start: open
      states:
        open:
          was: start
          say: [{id: open.a, text: "What?", was: [open.b]}]
          routes: [{id: good, was: best, if: "altitude >= benefit", go: won}]
          else: {say: "And?"}
        won: {final: pass, say: "Good."}
      objections:
        dear: {was: [price], type: price, cause: discount, say: "Dear.", else: {go: return}}
      """)
    let scenario = talk.session.scenario
    #expect(scenario.was == ["talk-old", "talk-older"])
    #expect(scenario.state("open")?.was == ["start"])
    #expect(scenario.state("open")?.say.lines[0].was == ["open.b"])
    #expect(scenario.state("open")?.waiting?.routes[0].was == ["best"])
    #expect(scenario.objections[0].was == ["price"])
  }

  @Test func anIdThatStillLivesIsNoFormerOne() {
    Findings(
      checking: Talk.head + """
        start: open
        states:
          open:
            was: ⟦won⟧
            say: [{id: open.a, text: "What?", was: ⟦open.b⟧}, {id: open.b, text: "Well?"}]
            routes:
              - {id: good, was: ⟦better⟧, if: "altitude >= outcome", go: won}
              - {id: better, was: [best], if: "altitude >= benefit", say: "Go on."}
            else: {say: "And?"}
          won: {final: pass, say: "Good.", was: [old]}
          lost: {final: fail, say: "Bad.", entry: true, was: [⟦old⟧]}
        objections:
          dear: {was: [⟦open⟧], type: price, cause: discount, say: "Dear.", else: {go: return}}
        """
    ).expect([.duplicateID, .duplicateID, .duplicateID, .duplicateID, .duplicateID])
  }
}

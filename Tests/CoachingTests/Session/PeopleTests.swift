import Testing

@testable import Coaching

/// Two people at one table.
@Suite struct PeopleTests {
  private static let body = """
    people:
      sam: {name: Sam, role: Store manager}
    start: open
    states:
      open:
        say: [{text: "Sam, what do you think?"}]
        routes:
          - {id: good, if: "altitude >= benefit", go: won,
             say: [{text: "That is {person.sam.name}'s number, not mine.", speaker: customer}]}
        else: {say: [{text: "My people have no time for that.", speaker: sam}]}
        ladder: [{go: won}]
      won: {final: pass, say: [{text: "Then let us try.", speaker: sam}]}
    objections:
      no-hours:
        type: fit
        cause: discount
        say: [{text: "Cheap is no help if nobody has the hours.", speaker: sam}]
        else: {say: "Sam is right.", go: return}

    """

  private static let head = Talk.head.replacing(
    "need: implied}", with: "need: implied, speaker: sam}")

  private func session() throws -> Session {
    let file = SourceFile(name: "talk.yaml", text: Self.head + Self.body)
    let (scenario, diagnostics) = ScenarioChecks.check(file)
    #expect(diagnostics.isEmpty, Comment(rawValue: DiagnosticRenderer([file]).text(diagnostics)))
    return Session(
      Stage(try #require(scenario), ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader), seed: 1)
  }

  @Test func everyLineNamesItsSpeaker() throws {
    var session = try session()
    #expect(session.opening.customer.map(\.name) == ["Dana"])
    #expect(session.reply(to: Talk.feature).customer.map(\.name) == ["Sam"])
    #expect(session.reply(to: Talk.benefit).customer.map(\.name) == ["Dana", "Sam"])
    #expect(session.turns[1].customer[0].text == "That is Sam's number, not mine.")
  }

  @Test func aFactIsToldByWhoKnowsIt() throws {
    var session = try session()
    let told = session.reply(to: Talk.question)
    #expect(told.customer.map(\.name) == ["Sam"] && told.customer.map(\.speaker) == ["sam"])
    #expect(session.ledger.knows("late"))
  }

  @Test func anObjectionIsRaisedByWhoHasIt() throws {
    var session = try session()
    #expect(session.reply(to: Talk.discount).customer.map(\.name) == ["Sam"])
    #expect(session.reply(to: Talk.feature).customer.map(\.name) == ["Dana", "Dana"])
    #expect(session.state == "open")
  }

  @Test func somebodyWhoOnlyKnowsAFactIsNotIdle() throws {
    let file = SourceFile(
      name: "talk.yaml",
      text: Self.head + """
        people: {sam: {name: Sam}}
        start: open
        states: {open: {say: "What?", else: {go: won}}, won: {final: pass, say: "Good."}}
        """)
    #expect(ScenarioChecks.check(file).diagnostics.isEmpty)
  }
}

import Testing

@testable import Coaching

@Suite struct RoutingTests {
  /// Lines that are said once each, in a state that is entered more often than there are lines.
  @Test func whatIsSaidOnceBeginsAnewRatherThanLeaveASilence() throws {
    var talk = try Talk(
      """
      start: open
      states:
        open: {say: ["What does it mean?", "And for us?"], pick: once, routes: [{id: up, if: "asks", go: side}], else: {say: "Hm?", go: side}}
        side: {say: "And then?", routes: [{id: pitch, if: "altitude >= feature", go: open}], else: {go: open}}
      """)
    #expect(talk.opening == ["What does it mean?"])
    var heard: [[String]] = []
    for _ in 0..<3 {
      talk.say(Talk.feature)
      heard.append(talk.say(Talk.feature))
    }
    #expect(heard == [["And for us?"], ["What does it mean?"], ["And for us?"]])
  }

  @Test func eachRouteBeforeTheOneTakenSaysWhatRefusedIt() throws {
    var session = try Gatekeeper.session()
    _ = session.reply(to: Gatekeeper.line)
    let routing = session.reply(to: Gatekeeper.line).routing(
      in: session.scenario)
    #expect(routing.taken?.route == "again")
    #expect(routing.taken?.condition == "attempt == 2 and not seen")
    #expect(routing.refused.map(\.route) == ["asks", "third", "patient"])
    #expect(routing.refused[0].reasons == ["asked.key, found no", "seen, found no"])
    #expect(routing.refused[1].reasons == ["turn >= 3, found 2"])
    #expect(routing.refused[2].reasons == ["patience <= 1, found 2", "mood == warm, found cold; seen, found no"])
  }

  @Test func whereElseIsTakenAllRoutesAreRefused() throws {
    var session = try Gatekeeper.session()
    let turn = session.reply(to: Gatekeeper.line)
    let routing = turn.routing(in: session.scenario)
    #expect(turn.transition.way == .fallback)
    #expect(routing.taken == nil)
    #expect(routing.refused.count == 4)
  }

  @Test func factsThatAreNotKnownStayNameless() throws {
    var session = try Gatekeeper.session()
    let turn = session.reply(to: Gatekeeper.line)
    let hidden = turn.routing(in: session.scenario, known: []).refused[0]
    #expect(hidden.condition == "asked.[not told yet] and seen")
    #expect(hidden.reasons == ["asked.[not told yet], found no", "seen, found no"])
    #expect(turn.routing(in: session.scenario, known: ["key"]).refused[0].condition == "asked.key and seen")
  }
}

import Testing

@testable import Coaching

@Suite struct CallTests {
  private static let states = """
    start: open
    states:
      open:
        say: "What does this mean for my business?"
        routes:
          - {id: good, if: "altitude >= benefit", go: won}
          - {id: price, if: "asks", say: "Since you ask.", call: price}
        else: {say: "And in money?"}
        ladder: [{say: "Again?"}, {go: lost}]
      price:
        say: "What does it cost?"
        routes: [{id: said, if: "altitude >= benefit", say: "I see.", go: return}]
        else: {say: "How much?", go: later}
      later:
        say: "Roughly?"
        else: {say: "Never mind.", go: return}
      won: {final: pass, say: "Send it."}
      lost: {final: fail, say: "Goodbye."}

    """

  @Test func aCallComesBackAndTheQuestionStandsAgain() throws {
    var talk = try Talk(Self.states)
    talk.say(Talk.feature)
    #expect(talk.say("Do you have a budget?") == ["Since you ask.", "What does it cost?"])
    #expect(talk.say(Talk.benefit) == ["I see.", "And in money?"], "the line that waited last")
    #expect(talk.say(Talk.feature) == ["Again?"], "the ladder goes on")
  }

  @Test func whatARouteRepliedIsNoQuestionThatStands() throws {
    let states = Self.states.replacing(
      "- {id: price,", with: "- {id: heard, if: \"move.acknowledge\", say: \"Thank you.\"}\n      - {id: price,")
    var talk = try Talk(states)
    talk.say(Talk.feature)
    #expect(talk.say("Fair enough, I can see why that worries you.") == ["Thank you."])
    talk.say("Do you have a budget?")
    #expect(talk.say(Talk.benefit) == ["I see.", "What does this mean for my business?"])
  }

  @Test func itComesBackFromAnyOfTheCalledStates() throws {
    var talk = try Talk(Self.states)
    talk.say("Do you have a budget?")
    #expect(talk.say(Talk.feature) == ["How much?", "Roughly?"])
    #expect(talk.say(Talk.feature) == ["Never mind.", "What does this mean for my business?"])
    #expect(talk.state == "open")
  }

  @Test func returnWithNothingToReturnToStays() throws {
    var talk = try Talk(Self.states, start: Start(state: "later"))
    #expect(talk.say(Talk.feature) == ["Never mind."])
    #expect(talk.state == "later" && talk.session.end == nil)
  }

  @Test func aStartCanNameWhatWaits() throws {
    var talk = try Talk(Self.states, start: Start(state: "later", interrupted: ["open"]))
    #expect(talk.say(Talk.feature) == ["Never mind.", "What does this mean for my business?"])
  }

  @Test func goingBackAtOnceIsReturning() throws {
    var talk = try Talk(Self.states.replacing("say: \"I see.\", go: return", with: "say: \"I see.\", go: back"))
    talk.say("Do you have a budget?")
    talk.say(Talk.benefit)
    #expect(talk.state == "open" && talk.session.books.interrupted.isEmpty)
  }

  @Test func aSampleInACalledStateIsJudgedWithItsCallerWaiting() throws {
    let (scenario, _) = ScenarioLoader.load(SourceFile(name: "talk.yaml", text: Talk.head + Self.states))
    let waypoints = Waypoint.shortest(in: try #require(scenario))
    #expect(waypoints["later"]?.start.interrupted == ["open"])
    #expect(waypoints["won"]?.start.interrupted == [])
  }

  @Test func aStateWithNoWayOutButReturnIsADeadEndWhereNobodyCalled() {
    let text =
      Talk.head + """
        start: open
        states:
          open: {say: "What?", else: {go: aside}}
          ⟦aside⟧: {say: "Hm?", else: {go: return}}
        """
    Findings(checking: text).expect([.deadEnd])
  }

  @Test func callsThatNeverReturnOrCallThemselves() {
    let text =
      Talk.head + """
        start: open
        states:
          open:
            say: "What?"
            routes:
              - {id: a, if: "asks", call: ⟦round⟧}
              - {id: b, if: "altitude >= benefit", call: ⟦gone⟧}
              - {id: c, if: "altitude >= feature", call: fine}
            else: {go: won}
          round: {say: "Round?", routes: [{id: r, if: "asks", go: return}], else: {go: open}}
          gone: {say: "Gone?", else: {go: won}}
          fine: {say: "Fine?", routes: [{id: r, if: "asks", call: deeper}], else: {go: return}}
          deeper: {say: "Deeper?", else: {go: back}}
          won: {final: pass, say: "Good."}
        """
    Findings(checking: text).expect([.callNeverReturns, .callNeverReturns])
  }

  @Test func goAndCallDoNotStandTogether() {
    let text =
      Talk.head + """
        start: open
        states:
          open: {say: "What?", routes: [{id: a, if: "asks", ⟦call⟧: aside, go: won}], else: {go: won}}
          aside: {say: "Hm?", else: {go: return}}
          won: {final: pass, say: "Good."}
          ⟦return⟧: {final: pass, say: "Good.", entry: true}
        """
    Findings(checking: text).expect([.wrongType, .duplicateID])
  }
}

import Testing

@testable import Coaching

/// The scorecard's reason says no more than what happened.
@Suite struct ReasonTests {
  private static let body = """
    meters: {patience: {start: 9, max: 9, empty: lost}}
    start: open
    states:
      open:
        say: "What does it mean for my business?"
        routes: [{id: good, if: "altitude >= benefit", go: won}]
        else: {say: "And?", add: {patience: -3}}
        ladder: [{say: "And?", add: {patience: -3}}]
      won: {final: pass, say: "Good."}
      lost: {final: fail, say: "Enough.", debrief: "Enough was enough."}

    """

  @Test(arguments: [
    ([Talk.feature], "Dana's patience ran out in turn 3: 3 answers told of features only"),
    (["What colour is the sky on a Tuesday?"], "Dana's patience ran out in turn 6: 6 questions were not answered"),
    (["hm"], "Dana's patience ran out in turn 4: 4 lines were no answer"),
    ([""], "Dana's patience ran out in turn 4: 4 times you said nothing"),
    (
      ["Hello!", Talk.feature],
      "Dana's patience ran out in turn 4: 2 answers told of features only, 2 lines were no answer"
    ),
  ]) func isCounted(lines: [String], reason: String) throws {
    var talk = try Talk(Self.body)
    var index = 0
    while talk.session.end == nil, index < 20 {
      talk.say(lines[index % lines.count])
      index += 1
    }
    #expect(talk.card.reason == reason)
  }

  @Test func whoOnlyAskedIsNotToldThatTheyPitched() throws {
    var talk = try Talk(Self.body)
    talk.say("What colour is the sky on a Tuesday?")
    talk.session.stop()
    #expect(talk.card.next.hasPrefix("Ask in plain words about their own world. For example:"))
  }

  /// What the route asked for, and not a level that nobody looked at.
  @Test(arguments: [
    ("altitude >= benefit", "your answer in turn 1 decided it (altitude 4/4: outcome)"),
    ("not move.discount", "your answer in turn 1 decided it"),
    ("asks or turn == 1", "your answer in turn 1 decided it"),
  ]) func namesWhatDecided(condition: String, reason: String) throws {
    var talk = try Talk(Self.body.replacing("altitude >= benefit", with: condition))
    talk.say(Talk.benefit)
    #expect(talk.card.reason == reason)
  }

  @Test func namesTheMoveThatDecided() throws {
    var talk = try Talk(Self.body.replacing("altitude >= benefit", with: "move.discount"))
    talk.say(Talk.discount)
    #expect(talk.card.reason == "your answer in turn 1 decided it (discount)")
  }
}

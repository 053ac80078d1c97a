import Testing

@testable import Coaching

/// The scorecard names what an answer took from the rep, and nothing that only counts.
@Suite struct CostTests {
  private static let body = """
    meters:
      patience: {start: 4, max: 5, empty: left}
      survey: {start: 1, max: 4, full: left}
      idle: {start: 2, max: 2}
    start: talk
    states:
      talk:
        say: ["Well?"]
        routes:
          - id: sells
            if: "altitude >= benefit"
            add: {survey: -1, idle: -1}
          - id: asks
            if: "asked.late"
            add: {survey: 1}
          - id: describes
            if: "altitude == feature"
            add: {patience: -2, survey: 1}
        else:
          say: ["And?"]
      left:
        final: fail
        say: ["Bye."]

    """

  @Test func aCounterThatFallsCostsNothing() throws {
    var talk = try Talk(Self.body)
    talk.say(Talk.benefit)
    #expect(Scorecard(of: talk.session).costs.isEmpty)
  }

  @Test func patienceLostAndASurveyThatFillsAreNamedDearestFirst() throws {
    var talk = try Talk(Self.body)
    talk.say(Talk.feature)
    let costs = Scorecard(of: talk.session).costs
    #expect(costs.map(\.meter) == ["patience", "survey"])
    #expect(costs.map(\.amount) == [-2, 1])
  }

  /// A counter that falls is no reproach, and one that fills is the price of what was told. Patience is never a price.
  @Test(arguments: [
    (Talk.benefit, body, true), (Talk.question, body, true), (Talk.feature, body, false),
    (Talk.benefit, body.replacing("survey: -1", with: "survey: 1"), false),
  ]) func praiseIsWithheldWhereSomethingWasTakenForNothing(answer: String, body: String, isPraised: Bool) throws {
    var talk = try Talk(body)
    talk.say(answer)
    let remark = try #require(talk.turns.first?.remark)
    #expect((remark.strength != nil) == isPraised, "\(remark)")
  }

  @Test(arguments: [("pass", []), ("fail", ["trust"])])
  func aMeterThatWinsTheTalkWhenItIsFullCostsNothingByRising(ending: String, costs: [String]) throws {
    var talk = try Talk(
      """
      meters: {trust: {start: 0, max: 3, full: over}}
      start: talk
      states:
        talk: {say: "Well?", else: {say: "And?", add: {trust: 1}}}
        over: {final: \(ending), say: "Bye."}

      """)
    talk.say(Talk.feature)
    #expect(Scorecard(of: talk.session).costs.map(\.meter) == costs)
  }
}

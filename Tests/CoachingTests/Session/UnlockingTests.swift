import Testing

@testable import Coaching

/// A fact that is kept back until an answer earns it.
@Suite struct UnlockingTests {
  private static let body = """
      burned:
        says: "The last tool went silent in August."
        asked: ["What happened the last time?", "What went wrong before?", "What is behind the price for you?"]
        if: "heard"
    vars: {heard: false}
    start: price
    states:
      price:
        say: "You are twenty percent dearer."
        routes:
          - {id: worry, if: "asked.burned", go: answer}
          - {id: hears, if: "move.acknowledge and not heard", set: {heard: true}, say: "At least you noticed."}
        else: {say: "And why?"}
        ladder: [{say: "No.", go: lost}]
      answer:
        say: "What do you say to that?"
        routes: [{id: proves, if: "altitude >= benefit", go: won}]
        else: {say: "And?"}
        ladder: [{say: "No.", go: lost}]
      won: {final: pass, say: "Yes.", debrief: "Won."}
      lost: {final: fail, say: "Bye.", debrief: "Lost."}
    """

  private func reply(_ text: String) throws -> Turn {
    var talk = try Talk(Self.body, skill: .objections)
    return talk.session.reply(to: text)
  }

  @Test func whoTakesTheWorrySeriouslyAndAsksIsAnsweredAtOnce() throws {
    let turn = try reply("Twenty percent is a lot of money, I can see why you ask. What happened the last time?")
    #expect(turn.learned == ["burned"])
    #expect(turn.customer.map(\.text).first == "At least you noticed.")
    #expect(turn.transition.to == "answer")
  }

  @Test func whoOnlyAsksIsNot() throws {
    let turn = try reply("What happened the last time?")
    #expect(turn.learned.isEmpty)
    #expect(turn.transition.to == "price")
  }
}

import Testing

@testable import Coaching
@testable import sowhat

/// What a rep does about an objection, in words that stand on no list, and what is none of it though the words do.
@Suite struct FittedMovesTests {
  private func grade(_ text: String, said: String) throws -> Grade {
    try ShippedTalk.grade(text, said: [said], rubric: "objections")
  }

  private func moves(_ text: String, said: String) throws -> [Move] {
    try grade(text, said: said).moves.map(\.finding)
  }

  @Test(arguments: [
    (
      Move.acknowledge, "That stings, after what the last firm sold you.",
      "The last firm sold us a box that nobody ever opened. Why should yours be different?"
    ),
    (.pressure, "We're filling up fast, so I'd need a yes today.", "I would like to think about it over the summer."),
    (.blame, "You can't run a winery on nostalgia.", "My grandfather read the vines by hand."),
  ]) func aMoveIsHeardInWordsOfItsOwn(move: Move, text: String, said: String) throws {
    let heard = try moves(text, said: said)
    #expect(heard.contains(move), "\(heard)")
  }

  @Test(arguments: [
    (
      Move.argue, "No, he wasn't wrong. Who reads the vines today?",
      "My grandfather read the vines by hand. Do you want to tell me that he was wrong?"
    ),
    (Move.argue, "No, he was not.", "My grandfather read the vines by hand. Do you want to tell me that he was wrong?"),
    (.discount, "I don't go down on the price.", "Twenty per cent less, or we stop here."),
    (.discount, "twenty percent compared to who", "You are twenty per cent over the list."),
    (.nextStep, "What would a full shelf on a Saturday be worth to you?", "Empty shelves cost me thousands a week."),
    (.acknowledge, "With respect, that is not true.", "Your sensors are toys."),
    (
      .discount, "Nine thousand of your sixty are fifteen per cent, and the price remains as it is.",
      "Empty shelves cost me sixty thousand a week, and you want nine."
    ),
  ]) func whatOnlySoundsLikeAMoveIsNone(move: Move, text: String, said: String) throws {
    let heard = try moves(text, said: said)
    #expect(!heard.contains(move), "\(heard)")
  }

  @Test func oneWordOfATroubleIsNoReframing() throws {
    let grade = try grade(
      "Lovely weather today.", said: "I paid eleven thousand for a weather station. Nobody ever looked at it.")
    #expect((grade.level(of: .reframe) ?? 0) <= 1)
  }

  @Test func theSentenceBehindAnAcknowledgementSaysWhatItIsOf() throws {
    let said = "Fourteen thousand a year, for sticks in the ground. Why should I pay that?"
    let level = { (text: String) in try grade(text, said: said).level(of: .acknowledge) ?? 0 }
    #expect(try level("That's a fair point. Fourteen thousand every year is a lot for something you can't see.") >= 3)
    #expect(try level("I understand your concern.") <= 1)
  }
}

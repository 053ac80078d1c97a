import Testing

@testable import Coaching
@testable import sowhat

/// What a rep says in a discovery talk besides asking: listening earns, selling does not pass for it, and politeness is free.
@Suite struct HeardTalkTests {
  private func talk() throws -> ShippedTalk {
    var talk = try ShippedTalk("hotel-kitchen", at: "talk")
    talk.say("Where do you throw away the most?")
    return talk
  }

  @Test(arguments: ["Go on.", "I see, I see.", "Good evening, thanks for fitting me in before the lorry."])
  func politenessAndListeningCostNothing(line: String) throws {
    var talk = try talk()
    let patience = talk.meter("patience")
    let turn = talk.say(line)
    #expect(!turn.transition.way.isFall && talk.meter("patience") == patience, "\(turn.transition.way)")
  }

  @Test(arguments: [
    "Trays and trays of egg, carried out while they are still warm, in all four houses.",
    "You carry out forty kilos in every house, and nobody has eaten a bite of it.",
  ]) func whatWasToldIsGivenBackInOwnWordsAndIsNoPitch(line: String) throws {
    var talk = try talk()
    let grade = talk.say(line).grade
    #expect(grade.altitude.wording == .none && !grade.moves.contains { $0.finding == .pitch }, "\(grade.moves)")
  }

  @Test func sellingInHerWordsIsNoListening() throws {
    var talk = try talk()
    let turn = talk.say("So our scale would show you those forty kilos of egg before they go out of the door.")
    #expect(!turn.grade.playsBack)
  }

  @Test(arguments: ["who cares about that most in the house", "why nobody looks at it before noon"])
  func aQuestionWithoutItsMarkIsNoProductTalk(line: String) throws {
    var talk = try talk()
    let patience = talk.meter("patience")
    let turn = talk.say(line)
    #expect(!turn.grade.realQuestions.isEmpty && talk.meter("patience") == patience, "\(turn.transition.way)")
  }

  /// However politely it is asked.
  @Test(arguments: ["", "And ", "Could you tell me ", "Before I say anything about us, "])
  func aSampleQuestionOpensItsFact(lead: String) throws {
    var talk = try ShippedTalk("hotel-kitchen", at: "talk")
    let question = try #require(talk.session.scenario.fact("breakfast-waste")?.asked.first?.value)
    let first = lead.isEmpty ? question.prefix(1) : Substring(question.prefix(1).lowercased())
    #expect(talk.say(lead + first + question.dropFirst()).learned.contains("breakfast-waste"))
  }

  @Test(arguments: [
    ("How do you know what went out and what came back?", 2),
    ("How many houses are there, and when do they open?", 1),
  ]) func partsOfOneQuestionAreOne(line: String, level: Int) throws {
    var talk = try talk()
    #expect(talk.say(line).grade.level(of: .questionHygiene) == level)
  }
}

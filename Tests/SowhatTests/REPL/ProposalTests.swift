import Testing

@testable import Coaching
@testable import sowhat

/// Work that is put forward as a question is heard as that, and a question that only looks like it is answered.
@Suite struct ProposalTests {
  private func closing() throws -> ShippedTalk {
    try ShippedTalk("motor-claims", learned: ["reserves", "reserves-freed", "actuary"], trust: 1, at: "close")
  }

  @Test(arguments: [
    "Could Bernie pick thirty closed files by Tuesday, I run them, and on Friday we sit with Declan over the column for what got worse?",
    "Thursday arvo, you and Bernie on the phone, twenty minutes?",
    "Are you around on Wednesday, you, me and Declan, half an hour over the open files?",
    "Do you have half an hour on Thursday so that Bernie can show me one file from start to end?",
  ]) func aDatedOneIsAStep(line: String) throws {
    var talk = try closing()
    let turn = talk.say(line)
    #expect(turn.grade.proposesStep && turn.learned.isEmpty, "\(turn.said)")
    #expect(talk.session.end != nil, "\(turn.transition.way)")
  }

  @Test(arguments: [
    "Could Bernie pick some old files, and I run them?", "Would you let me sit beside Bernie for a day?",
    "What about a small trial with one handler?", "Any harm in me having a chat with Declan soon?",
    "Well, I'd not want to do it all at once. Maybe we start small, try it out on one team, and see how it goes?",
  ]) func anUndatedOneIsAskedForItsDay(line: String) throws {
    var talk = try closing()
    let turn = talk.say(line)
    #expect(turn.transition.way == .aside(.undated), "\(turn.transition.way)")
    #expect(turn.learned.isEmpty && talk.session.end == nil)
    #expect(turn.remark?.prompt == "Say it again, with the day.")
  }

  @Test(arguments: [
    "Could you tell me what happens to a file that has a page missing?", "May I ask who decides in the end?",
    "If we met on Friday, who would have to be there to say yes?",
  ]) func oneThatOnlyLooksLikeItIsAnswered(line: String) throws {
    var talk = try ShippedTalk("motor-claims", trust: 1, at: "explore")
    let turn = talk.say(line)
    #expect(!turn.grade.proposesStep && turn.grade.undatedPlan == nil)
    #expect(!turn.learned.isEmpty, "\(turn.said)")
  }

  @Test func signingByADayIsNoWork() throws {
    var talk = try closing()
    #expect(!talk.say("Can you sign by Friday?").grade.proposesStep)
  }

  @Test func beforeAnythingIsWantedItIsTooEarly() throws {
    var talk = try ShippedTalk("motor-claims", learned: ["cycle"], at: "explore")
    let turn = talk.say("Would you let me sit beside Bernie for a day?")
    #expect(turn.transition.way == .aside(.proposal), "\(turn.transition.way)")
  }

  @Test func sheRepeatsTheDay() throws {
    let said = try (0..<12).map { seed in
      var talk = try ShippedTalk(
        "motor-claims", learned: ["reserves", "reserves-freed", "actuary"], trust: 1, at: "close", seed: UInt64(seed))
      return talk.say("On thursday Bernie, Declan and I go through thirty closed files.").said
    }
    #expect(said.contains { $0.contains("Thursday") })
    #expect(!said.contains { $0.contains("{") })
  }
}

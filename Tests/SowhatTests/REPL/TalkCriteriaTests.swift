import Testing

@testable import Coaching
@testable import sowhat

/// The nine criteria of a discovery talk, each on whole conversations.
@Suite struct TalkCriteriaTests {
  private static let recital = [Vans.fleet, Vans.problem, Vans.fines, Vans.evenings]
  private static let thread = [Vans.problem, Vans.effect, Vans.worth]
  private static let copy = "Our vans have a yard of their own. A third of the vans leave late."

  @Test(arguments: [
    ([Vans.fleet], 0), ([Vans.fleet, Vans.problem], 1), (recital, 1), ([Vans.problem, Vans.effect], 3), (thread, 4),
    ([Vans.effect, Vans.worth], 0),
  ]) func progressionNeedsOneThread(lines: [String], level: Int) throws {
    #expect(try Vans.talk(lines)[.progression] == level)
  }

  @Test func progressionNamesTheTurns() throws {
    let talk = try Vans.talk([Vans.fleet] + Self.thread)
    #expect(talk.lines.first { $0.grade.criterion == .progression }?.turns == [2, 3, 4])
  }

  @Test(arguments: [
    ([Vans.problem], 0), ([Vans.problem, Vans.fines], 1), (recital, 2),
    (recital + [Vans.signer], 2), ([Vans.fleet, Vans.fines, Vans.signer] + thread, 3),
    ([Vans.fleet, Vans.fines, Vans.signer, Vans.evenings] + thread, 4),
  ]) func coverageWantsFollowUps(lines: [String], level: Int) throws {
    #expect(try Vans.talk(lines)[.coverage] == level)
  }

  @Test(arguments: [
    ([Vans.pitch], 0), ([Vans.problem], 1), ([Vans.problem, Vans.effect], 2), ([Vans.evenings], 3), (thread, 4),
    ([Vans.problem, "You want late vans down to one in ten by June."], 1),
  ]) func aNeedCountsInHerWordsOnly(lines: [String], level: Int) throws {
    #expect(try Vans.talk(lines)[.needDevelopment] == level)
  }

  @Test(arguments: [
    ([Vans.pitch], 0), ([Vans.fleet, Vans.pitch], 1), ([Vans.problem, Vans.pitch], 2),
    ([Vans.problem, Vans.effect, Vans.pitch], 3), (thread + [Vans.pitch], 3), (thread + [Vans.summary, Vans.pitch], 4),
    ([Vans.problem, "Would a live map help you?"], 2), (thread + [Vans.summary], 4),
  ]) func aPitchIsMeasuredByWhatSheHadVoiced(lines: [String], level: Int) throws {
    #expect(try Vans.talk(lines)[.noPrematurePitch] == level)
  }

  @Test(arguments: [
    ([Vans.pitch], 0), ([Vans.problem], 1), ([Vans.problem, Vans.fleet, Vans.fines], 1),
    ([Vans.problem, Vans.effect], 2),
    (thread, 3), ([Vans.problem, Vans.effect, "Who hears those complaints about bread first?"], 4),
  ]) func followUpStaysOnAThread(lines: [String], level: Int) throws {
    #expect(try Vans.talk(lines)[.followUp] == level)
  }

  /// Who nods, or says what it is like, is still on the thread; who makes a speech or a pitch has left it.
  @Test(arguments: [
    (["Right, I see."], 4), (["That sounds like a hard morning."], 4), (["Right, I see.", "A hard morning, that."], 4),
    ([Vans.pitch], 2), ([String(repeating: "Mornings are hard in every firm that I know of. ", count: 5)], 2),
  ]) func aFollowUpMayComeAfterANod(between: [String], level: Int) throws {
    let lines = [Vans.problem, Vans.effect] + between + ["Who hears those complaints about bread first?"]
    #expect(try Vans.talk(lines)[.followUp] == level)
  }

  @Test(arguments: [
    ([Vans.problem], 0), ([Vans.problem, "Right, I see."], 1),
    ([Vans.problem, copy], 1),
    ([Vans.problem, "Are all the vans late by an hour?"], 2),
    ([Vans.problem, "You said a third of the vans leave late; which ones?"], 3),
    ([Vans.problem, Vans.effect, Vans.summary], 4),
  ]) func parrotingIsNoListening(lines: [String], level: Int) throws {
    #expect(try Vans.talk(lines)[.listening] == level)
  }

  @Test(arguments: [
    ([Vans.problem], 2), (["\(Vans.problem) \(Vans.fleet)"], 1),
    (["\(Vans.problem) \(Vans.fleet)", "Surely nobody enjoys cold bread?"], 0), (recital + [Vans.signer], 4),
    (recital + ["Would a live map help you?"], 3),
  ]) func hygieneCountsFaults(lines: [String], level: Int) throws {
    #expect(try Vans.talk(lines)[.questionHygiene] == level)
  }

  @Test func paceKnowsWhoTalksAndWhoReacts() throws {
    let lines = [Vans.problem, "Right. \(Vans.effect)", Vans.summary, Vans.worth, Vans.step]
    let pace = try #require(try Vans.talk(lines).lines.first { $0.grade.criterion == .pace }?.grade)
    #expect(pace.checks.first { $0.id == "reacts-within-three-questions" }?.passed == true)
    let drumfire = try #require(try Vans.talk(Self.recital).lines.first { $0.grade.criterion == .pace }?.grade)
    #expect(drumfire.checks.first { $0.id == "reacts-within-three-questions" }?.turns == [2, 3, 4])
    #expect(drumfire.checks.first { $0.id == "asks-in-half-to-five-sixths-of-the-turns" }?.passed == false)
    #expect(try Vans.talk([Vans.problem])[.pace] == nil)
  }

  private static let frame = "Twenty minutes: I would like to ask about your vans, then you ask me anything."
  private static let frameWithExit =
    "Twenty minutes: I would like to ask about your vans, then we decide whether a next step is worth it."

  @Test(arguments: [
    ([Vans.problem], 0), ([Vans.problem, "I will follow up."], 1), (thread + [Vans.step], 2),
    ([frame] + thread + [Vans.step], 3), ([frameWithExit] + thread + [Vans.step], 4),
  ]) func openAndAdvanceWantsBothEnds(lines: [String], level: Int) throws {
    #expect(try Vans.talk(lines)[.openAndAdvance] == level)
  }
}

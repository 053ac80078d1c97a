import Testing

@testable import Coaching

/// The coach knows what an answer led to and what was said before it.
@Suite struct CoachMemoryTests {
  private static let body = """
    meters: {patience: {start: 9, max: 9, empty: lost}}
    start: open
    states:
      open:
        say: [{text: "Hello. I want a smaller overdraft by March. What does it mean for my business?", tells: [overdraft-goal]}]
        routes: [{id: good, if: "altitude >= benefit", go: won}, {id: asks, if: "explore >= 3 and not asked.late", say: "Go on."}]
        else: {say: "And?", add: {patience: -1}}
        ladder: [{say: "And?"}]
      won: {final: pass, say: "Good."}
      lost: {final: fail, say: "Enough."}

    """

  private static let vain = "What colour is the sky on a Tuesday?"

  private func remarks(_ lines: [String], skill: Skill = .outcomes) throws -> [Remark?] {
    var talk = try Talk(Self.body, skill: skill)
    for line in lines { talk.say(line) }
    return talk.turns.map(\.remark)
  }

  @Test(arguments: Skill.allCases) func aQuestionThatOpenedAFactHasNothingToMend(skill: Skill) throws {
    let remark = try #require(try remarks([Talk.question], skill: skill)[0])
    #expect(
      remark.strength == "Your question opened something new: \"Our invoices leave nine days late.\" Nothing to mend.")
    #expect(remark.fix == nil && remark.prompt == nil)
  }

  /// Advice is not given twice running; the level then says itself what it lacks.
  @Test func aLowLevelBesideOtherAdviceSaysWhy() throws {
    let remarks = try remarks(["You get premium support.", "We bill every night."], skill: .objections)
    #expect(remarks[0]?.headline == "Explore 0/4")
    #expect(remarks[0]?.aim == .explore)
    #expect(remarks[1]?.aim != .explore)
    #expect(remarks[1]?.headline == "Explore 0/4, answers at once")
  }

  @Test func aQuestionThatNobodyAnsweredIsNoAnswer() throws {
    let remarks = try remarks([Self.vain, Self.vain, Talk.question, Talk.question])
    #expect(remarks[0]?.headline == nil)
    #expect(remarks[0]?.fix?.hasPrefix("Your question was not answered. Ask in plain words about Dana's world") == true)
    #expect(remarks[1]?.fix == "Not answered either. Take a word that Dana used, and ask about that.")
    #expect(remarks[3]?.fix?.hasPrefix("Dana had told you that already.") == true)
  }

  @Test func theNeedIsQuotedAsItWasSpokenAndInFullOnlyOnce() throws {
    let fixes = try remarks([Talk.feature, "It has role-based access."]).map { $0?.fix ?? "" }
    #expect(fixes[0].contains("Dana said \"I want a smaller overdraft by March.\" (from the start). Join the two."))
    #expect(!fixes[0].contains("promised the board"))
    #expect(fixes[1].contains("'role-based access'"))
    var talk = try Talk(Self.body)
    talk.say(Talk.question)
    #expect(
      talk.card.found.map(\.says) == ["I want a smaller overdraft by March.", "Our invoices leave nine days late."])
  }

  @Test func aLongNeedIsShortTheSecondTime() throws {
    let long = Self.body.replacing(
      "smaller overdraft by March", with: "smaller overdraft by March and not a day later than that")
    var talk = try Talk(long)
    for _ in 1...2 { talk.say(Talk.feature) }
    #expect(
      talk.turns[0].remark?.fix?.contains("\"I want a smaller overdraft by March and not a day later than that.\"")
        == true)
    #expect(talk.turns[1].remark?.fix?.contains("\"I want a smaller overdraft by March ...\" (from the start)") == true)
  }

  @Test func theFixVaries() throws {
    let lines = Array(repeating: Talk.feature, count: 4)
    let fixes = try remarks(lines).map { $0?.aim }
    #expect(fixes[0] == .altitude && fixes[1] == .altitude && fixes[2] != .altitude)
    let replies = try remarks(lines, skill: .objections).map { $0?.aim }
    #expect(replies[0] == .explore && replies[1] != .explore)
  }

  @Test func whoHasJustAskedIsNotToldToAsk() throws {
    let remarks = try remarks(
      ["What do you compare the price with, and what worries you about cash?", Talk.feature], skill: .objections)
    #expect(remarks[0]?.aim != .explore)
    #expect(remarks[1]?.aim != .explore)
    #expect(remarks[1]?.prompt?.contains("ask before you answer") == false)
  }

  @Test func anAnswerThatCostPatienceIsNotPraised() throws {
    let text = "You said cash matters. We have real-time charts."
    #expect(try remarks([text])[0]?.strength == nil)
  }

  @Test(arguments: [
    ("outcomes", "Fewer chairs stay empty."), ("objections", "A fair point."), ("discovery", "What is it?"),
  ]) func praiseQuotesAtLeastTwoWordsOfContent(rubric: String, text: String) throws {
    let clinic = try #require(GradedScenario(GradedScenario.clinic, rubric: rubric))
    guard let strength = clinic.remark(text, learned: ["promise"])?.strength else { return }
    let quoted = try #require(strength.split(separator: "'").first)
    #expect(quoted.split(separator: " ").count >= 2, "\(strength)")
  }

  @Test(arguments: ["question-hygiene", "no-argument", "no-concession", "honesty"])
  func aNeutralLevelIsNoHeadline(criterion: String) throws {
    for rubric in ["outcomes", "objections", "discovery"] {
      let clinic = try #require(GradedScenario(GradedScenario.clinic, rubric: rubric))
      for text in ["What did you promise the doctors?", "We have text reminders.", "Which software do you use?"] {
        let name = criterion.split(separator: "-").joined(separator: " ")
        #expect(clinic.remark(text)?.headline?.lowercased() != "\(name) 2/4")
      }
    }
  }

  @Test(arguments: [
    ("one two", "one two"),
    (
      "You are paid sooner, so the overdraft that you promised the board shrinks by the end of March.",
      "You are paid sooner, so the ... the end of March."
    ),
    ("word " + String(repeating: "x", count: 90), "word ..."),
  ]) func longQuotesLoseTheirMiddle(text: String, shown: String) {
    #expect(Quotation.shortened(text) == shown)
  }
}

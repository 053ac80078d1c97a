import Testing

@testable import Coaching

@Suite struct FeedbackTests {
  private func remark(_ text: String, _ learned: [String] = [], rubric: String = "outcomes") throws -> Remark {
    let clinic = try #require(GradedScenario(GradedScenario.clinic, rubric: rubric))
    return try #require(clinic.remark(text, learned: learned))
  }

  @Test func asidesGetNoRemark() throws {
    let clinic = try #require(GradedScenario(GradedScenario.clinic))
    for line in ["Hello!", "I don't know.", "", "Thanks.", "I had lunch with my cousin."] {
      #expect(clinic.remark(line, learned: ["promise"]) == nil)
    }
  }

  @Test func aFeatureIsJoinedToTheNeedAndItsTurn() throws {
    let remark = try remark("We have a waiting list module and calendar sync.", ["rate", "promise"])
    #expect(remark.headline == "Altitude 1/4")
    #expect(remark.strength == nil)
    #expect(
      remark.fix
        == "'waiting list module' says what it is. Ines said \"I promised the doctors to bring no-shows below eight percent by May.\" (turn 2). Join the two."
    )
  }

  @Test func strongWordsBeforeTheNeedAreTold() throws {
    let remark = try remark("Patients get a text, so fewer chairs stay empty and your takings rise.", ["rate"])
    #expect(remark.headline == "Altitude 2/4")
    #expect(remark.fix?.contains("not yet a benefit for Ines") == true)
    #expect(remark.prompt == "What would you ask Ines first?")
  }

  @Test func aStrongAnswerIsQuotedExactlyAsTyped() throws {
    let text = "Patients get a text the day before, so FEWER chairs stay empty – and your takings rise before May."
    let remark = try remark(text, ["rate", "promise"])
    #expect(remark.headline == "Altitude 4/4")
    let quoted = try #require(remark.strength?.split(separator: "'").first.map(String.init))
    #expect(text.contains(quoted))
  }

  @Test func braceWordsOfTheRepAreNoPlaceholders() throws {
    let remark = try remark("It has a waterproof {need}-{span} module.", ["promise"])
    #expect(remark.fix?.hasPrefix("'{need}' could be said of anything.") == true)
  }

  @Test func aPromiseWithoutLimitsComesFirst() throws {
    let remark = try remark("It never fails, so fewer chairs stay empty and takings rise.", ["promise"])
    #expect(remark.fix?.hasPrefix("'never fails' has no source here") == true)
  }

  @Test func absencesAreNeverCertain() throws {
    let lines = [
      "It is quick.", "We have text reminders.", "Revenue, margin, ROI, payback, KPI.",
      "I am sure you can see how that helps.",
      "It makes planning easier.", "Fewer empty chairs.", "What did you promise the doctors?",
    ]
    let forbidden = [
      "wrong", "you failed", "bad answer", "poor", "you should", "well done", "great", "good job", "you are",
    ]
    for line in lines {
      for rubric in ["outcomes", "discovery", "objections"] {
        guard
          let remark = try #require(GradedScenario(GradedScenario.clinic, rubric: rubric)).remark(
            line, learned: ["promise"])
        else { continue }
        let words = [remark.headline, remark.strength, remark.fix, remark.prompt].compactMap { $0 }.joined(
          separator: " "
        ).lowercased()
        for phrase in forbidden { #expect(!words.contains(phrase), "\(line): \(words)") }
        #expect(!words.contains("{"), "\(words)")
      }
    }
  }

  @Test func anObjectionReplyIsToldToAskFirst() throws {
    let remark = try remark("That is because you get premium support.", ["promise"], rubric: "objections")
    #expect(remark.headline == "Explore 0/4")
    #expect(remark.fix?.contains("I did not detect a question") == true)
  }

  @Test func lookingBackIsNoOffloading() throws {
    let back = try remark("You told me the doctors expect fewer empty chairs by May.", ["promise"], rubric: "discovery")
    #expect(back.fix?.contains("leaves the translating") != true)
    let left = try remark("It sends a text the day before. What that is worth, you tell me.", ["promise"])
    #expect(left.fix?.contains("'you tell me' leaves the translating") == true)
  }

  /// The customer's own figure, given back before a question, is heard and claims nothing.
  @Test func aFigureGivenBackIsNotPraisedForItsSource() throws {
    let remark = try remark(
      "14 percent at 210 pounds each. How many appointments are there in a year, so I can count the money?",
      ["rate", "cost"], rubric: "discovery")
    #expect(remark.strength?.contains("where it comes from") != true)
  }

  /// Before a need was voiced: a word about the customer's own world is no claim for the product.
  @Test func sympathyIsNoEarlyBenefit() throws {
    let sympathy = try remark(
      "So the doctors wait less and your receptionists go home on time when people turn up. What stops them?", ["rate"],
      rubric: "discovery")
    #expect(sympathy.fix?.contains("not yet a benefit") != true)
    let pitch = try remark(
      "Our text reminders mean fewer chairs stay empty and your takings rise.", ["rate"], rubric: "discovery")
    #expect(pitch.fix?.contains("not yet a benefit") == true)
  }
}

import Testing

@testable import Coaching

@Suite struct MeaningMatchTests {
  private let clinic: GradedScenario
  private let understood: GradedScenario

  init() throws {
    clinic = try #require(GradedScenario(GradedScenario.clinic, rubric: "discovery"))
    let shipped = try #require(ShippedEncoder.shared)
    understood = clinic.understood(by: shipped.matcher(clinic.index.scenario.facts))
  }

  private func match(_ question: String, _ scenario: GradedScenario) -> Question.Match? {
    scenario.grade(question).questions.first { $0.match != nil }?.match
  }

  /// Hardly a word in common with the samples.
  @Test(arguments: [
    ("Might I ask what fraction of your patients never appear?", "rate"),
    ("Thanks for seeing me, traffic was a nightmare, how expensive is an empty seat for you?", "cost"),
    ("Whose signature would you need?", "decider"),
    ("Which tool is in use for making appointments, please?", "software"),
    ("Would you be willing to share how much money is available?", "budget"),
  ]) func aQuestionInOtherWordsOpensItsFact(_ question: String, _ fact: String) throws {
    let found = try #require(match(question, understood))
    #expect(found.fact == fact && found.zone == .open, "\(found)")
  }

  /// Four words that are like no sample: the customer may ask back, and does not tell anything else.
  @Test func aTerseQuestionIsAtLeastAskedBack() throws {
    let found = try #require(match("Which rivals are nearby?", understood))
    #expect(found.fact == "rival" && found.zone != .reject, "\(found)")
  }

  @Test(arguments: [
    "What is the weather like?", "Do you like football?", "Does the moon have seas?", "How do you like our new logo?",
  ]) func whatNoFactAnswersOpensNothing(_ question: String) {
    #expect(match(question, understood)?.zone != .open)
  }

  @Test func theSameQuestionHasTheSameAnswerTwice() throws {
    let question = "Roughly how many people stay away?"
    let again = try MeaningMatchTests()
    #expect(match(question, understood) == match(question, again.understood))
    #expect(match(question, understood) == match(question, understood))
  }

  @Test func aSampleOpensItsFactWhateverTheEncoderSays() {
    let confused = clinic.understood(by: Fixed(similarities: [0, 1, 0, 0, 0, 0, 0, 0]))
    let sample = Question.Match(fact: "rate", zone: .open, similarity: 1, isVerbatim: true)
    #expect(match("How high is your no-show rate?", confused) == sample)
  }

  /// A wish says how much she wants, which is no answer to how much there is.
  @Test func aQuestionForAFigureIsNotAnsweredWithAWish() {
    let near = clinic.understood(by: Fixed(similarities: [0, 0, 0.5, 0, 0, 0, 0, 0]))
    #expect(match("What are you aiming at with all of that?", near)?.zone == .open)
    #expect(match("How many patients do you see in a week?", near)?.zone != .open)
  }

  /// How long it takes is no answer to how many there are.
  @Test func aNumberIsNotAnsweredWithATime() {
    let near = clinic.understood(by: Fixed(similarities: [0, 0, 0, 0, 0, 0, 0.5, 0]))
    #expect(match("So who else is there, then?", near)?.zone == .open)
    #expect(match("How many patients do you see there?", near)?.zone != .open)
  }

  @Test(arguments: ["How many of your patients miss an appointment?", "What is the weather like?"])
  func withoutTheEncoderWordsDecide(_ question: String) {
    #expect(match(question, clinic.understood(by: Fixed(similarities: nil))) == match(question, clinic))
  }

  /// It is opened for a question with facts to compare with, and for nothing else.
  @Test func theEncoderWaitsForAQuestion() {
    let none = LazyMatcher {
      Issue.record("opened")
      return nil
    }
    let lazy = clinic.understood(by: none)
    _ = lazy.grade("Text reminders mean fewer empty chairs.")
    _ = lazy.grade("How high is your no-show rate?")
    #expect(match("How high is your no-show rate?", lazy)?.fact == "rate")
  }

  private struct Fixed: SentenceMatcher {
    var similarities: [Double]?
    func similarities(to wording: String) -> [Double]? { similarities }
    func replacing(_ place: Int, by fact: Fact) -> (any SentenceMatcher)? { self }
  }
}

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

  /// A tag or a check asks for nothing beside the summary, wherever it stands.
  @Test(arguments: [
    "So 34 now and 31 by October, right? And the table stays full because of one croissant.",
    "If I may repeat it, thirty-four now, thirty-one by October, forty kilos each morning, have I heard that rightly?",
  ]) func aSummaryWithItsCheckIsTakenAsOne(line: String) throws {
    var talk = try ShippedTalk("hotel-kitchen", learned: ["food-cost", "promise", "breakfast-waste"], at: "talk")
    let turn = talk.say(line)
    #expect(turn.grade.moves.contains { $0.finding == .confirm }, "\(turn.grade.moves)")
    #expect(turn.grade.level(of: .listening) == 4)
    #expect(turn.transition.way == .route("listens"), "\(turn.transition.way)")
  }

  /// Behind a polite frame, too, a question is one.
  @Test func aQuestionBehindAFrameIsAnswered() throws {
    var talk = try ShippedTalk("auto-parts-plant")
    let turn = talk.say(
      "Good morning, Mr Wrona, and thank you for the two minutes; before I suppose anything about your plant, may I ask which "
        + "of your machines gives you the most trouble at the moment?")
    #expect(!turn.learned.isEmpty, "\(turn.transition.way)")
  }

  @Test func askingHowSheIsAsksForNoFact() throws {
    var talk = try talk()
    let turn = talk.say("Forty kilos of egg, good heavens. How are you?")
    #expect(turn.learned.isEmpty && turn.grade.realQuestions.isEmpty, "\(turn.learned)")
  }

  /// "Because of what?" is a question and gives nothing back.
  @Test func anEllipticalQuestionIsNoSummary() throws {
    var talk = try ShippedTalk("motor-claims", learned: ["handlers"], at: "explore")
    let turn = talk.say("Five resigned. Because of the envelopes, or for another reason?")
    #expect((turn.grade.level(of: .listening) ?? 0) < 4)
  }

  @Test func workWithoutADayIsAskedForItsDay() throws {
    var talk = try ShippedTalk("hospital-discovery", learned: ["board-promise", "no-show-rate"], at: "closing")
    let turn = talk.say("We try it small: one clinic, four weeks, and your clerks check the list.")
    #expect(turn.transition.way == .aside(.undated), "\(turn.transition.way)")
    let dated = talk.say("We start on Tuesday, your lead clerk and I go through the list of one clinic.")
    #expect(dated.transition.way != .aside(.undated))
  }

  /// Dates in what is given back, and days that are none in the diary, propose nothing.
  @Test(arguments: [
    "Just let me check I've got you right: forty kilos a morning, thirty-four now, thirty-one by October. Have I missed something?",
    "Every hour that you move from a Tuesday shift to a quiet Saturday keeps sixty thousand in your pocket, and we test that first.",
    "At nine thousand an hour, every hour that you move keeps nine thousand in your pocket, and I cannot promise it until we look.",
  ]) func aDateAloneIsNoStep(line: String) throws {
    var talk = try ShippedTalk(
      "hotel-kitchen", learned: ["food-cost", "promise", "breakfast-waste", "promise-stakes"], at: "closing")
    #expect(!talk.say(line).grade.proposesStep)
    #expect(talk.session.end == nil)
  }

  @Test func askingWhetherADaySuitsAsksForNoFact() throws {
    var talk = try ShippedTalk(
      "auto-parts-plant", learned: ["breakdowns", "hour-cost", "target"], at: "explore")
    let turn = talk.say(
      "On Thursday I come to press seven with one engineer, and on Friday you and I look it over. Would that Thursday suit you?"
    )
    #expect(turn.learned.isEmpty && turn.grade.proposesStep, "\(turn.learned)")
  }

  /// What reps asked first, and nobody had told.
  @Test(arguments: [
    ("hospital-discovery", "no-show-rate", "talk", "So why do they not come, have they forgotten?", "reasons"),
    (
      "hospital-discovery", "no-show-rate", "talk", "How many appointments do you have in a week, more or less?",
      "volume"
    ),
    (
      "auto-parts-plant", "breakdowns", "explore",
      "When press seven does stop, how long does it take before she is running again?", "stop-length"
    ),
  ]) func thePlainestQuestionsHaveAnAnswer(
    customer: String, known: String, state: String, line: String, fact: String
  ) throws {
    var talk = try ShippedTalk(customer, learned: [known], at: state)
    #expect(talk.say(line).learned.contains(fact))
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

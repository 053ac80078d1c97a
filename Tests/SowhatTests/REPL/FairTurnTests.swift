import Testing

@testable import Coaching
@testable import sowhat

/// Turns of reps in many voices, played on the shipped customers: what is asked well is heard, and what is said well is
/// not held against anybody.
@Suite struct FairTurnTests {
  // MARK: Figures given back

  @Test func aFigureGivenBackDoesNotBringItsFactAgain() throws {
    var talk = try ShippedTalk("motor-claims", at: "explore")
    talk.say("How long does a claim take you?")
    let turn = talk.say("Where in those nine days does the time go?")
    #expect(turn.learned == ["incomplete"], "\(turn.said)")
  }

  @Test(arguments: [
    "From fourteen to under ten by March is four points. How do you remind patients today?",
    "You said fourteen per cent stay away; how do you remind patients today?",
    "If it is fourteen per cent, how do you remind patients today?",
  ])
  func whatIsGivenBackBesideAQuestionLeavesTheQuestion(line: String) throws {
    var talk = try ShippedTalk("hospital-discovery", learned: ["no-show-rate", "slot-cost"])
    #expect(talk.say(line).learned.first == "phone-clerks")
  }

  @Test func worthIsAskedForBesideFiguresThatWereTold() throws {
    var talk = try ShippedTalk("hospital-discovery", learned: ["no-show-rate", "slot-cost", "phone-clerks"], trust: 1)
    let turn = talk.say(
      "Let me play that back: fourteen per cent no-shows, £210 a slot, and three clerks who reach a third of patients. "
        + "If we halved it to seven per cent, what would that be worth to you?")
    #expect(turn.learned.first == "fill-slots", "\(turn.said)")
  }

  @Test func aNameAndAFirmSayWhoIsThere() throws {
    var talk = try ShippedTalk("startup-cold-call")
    let patience = talk.meter("patience")
    let turn = talk.say("Marek, Tramline. How many of your sofas come back on the van?")
    #expect(turn.learned.first == "failed-drops", "\(turn.said)")
    #expect(talk.meter("patience") == patience)
  }

  @Test func whatComesAgainAfterSheAskedBackIsMetHalfWay() throws {
    var talk = try ShippedTalk("hospital-discovery")
    #expect(talk.say("where does it hurt").transition.way == .aside(.askBack))
    #expect(talk.say("where does it hurt").learned.first == "reasons")
  }

  @Test(arguments: [
    "What a view you have here.", "We have portion hints and a menu link, shall I show you?",
    "Our image recognition is wonderful, may I show it to you?",
  ])
  func whatAsksForNothingOpensNothing(line: String) throws {
    var talk = try ShippedTalk("hotel-kitchen", at: "talk")
    #expect(talk.say(line).learned.isEmpty)
  }

  // MARK: Going on with what was told

  @Test func aBareWhyGoesOnWithWhatWasToldLast() throws {
    var talk = try ShippedTalk("hotel-kitchen", at: "talk")
    talk.say("where do you throw away the most")
    #expect(talk.session.ledger.knows("breakfast-waste"))
    #expect(talk.say("Why?").learned == ["full-buffet"])
  }

  @Test(arguments: ["Why?", "since when", "who says so?", "How come?"])
  func whereThereIsNoMoreToTellTheCustomerSaysSoAndItCostsNothing(line: String) throws {
    var talk = try ShippedTalk("startup-cold-call", at: "explore")
    talk.say("How many deliveries don't work out first time?")
    let patience = talk.meter("patience")
    let turn = talk.say(line)
    #expect(turn.transition.way == .aside(.beyond), "\(turn.transition.way)")
    #expect(talk.meter("patience") == patience)
  }

  @Test func whatTheCustomerHasJustMentionedMayBeAskedAbout() throws {
    var talk = try ShippedTalk("startup-cold-call", seed: 5)
    #expect(talk.session.lastLines.last?.text.contains("piano") == true)
    #expect(talk.say("Thank you very much. Please, what happened with this piano?").transition.way == .aside(.beyond))
  }

  @Test(arguments: [("and if u miss it", "miss-june"), ("And if you miss it?", "miss-june")])
  func aConditionAloneAsks(line: String, fact: String) throws {
    var talk = try ShippedTalk("auto-parts-plant", learned: ["breakdowns"], at: "explore")
    talk.say("what target did group give you")
    #expect(talk.say(line).learned == [fact])
  }

  @Test func whoProposesAStepAndAsksWhetherItSuitsIsNotToldAFactAgain() throws {
    var talk = try ShippedTalk("auto-parts-plant", learned: ["breakdowns", "night-shift", "approval"], at: "explore")
    let turn = talk.say(
      "Let us meet on Thursday at ten with the man from maintenance. Who of the night shift should be there?")
    #expect(turn.transition.way != .aside(.told) && turn.transition.way != .aside(.nearest), "\(turn.transition.way)")
  }

  // MARK: Clipped, in dialect, in a second language

  @Test(arguments: [
    ("tried owt to stop it", "false-alarms"), ("have u tried anythin to fix press 7", "false-alarms"),
    ("wot have u tried already", "false-alarms"), ("nights. how u manned", "night-shift"),
    ("so wot happens to the customer wen 7 stops", "late-penalties"),
  ])
  func aQuestionNeedsNoMarkAndNoGrammar(line: String, fact: String) throws {
    var talk = try ShippedTalk("auto-parts-plant", at: "explore")
    talk.say("what breaks down most")
    #expect(talk.say(line).learned == [fact])
  }

  @Test func aConsequenceAskedWithoutItsHelperIsHeard() throws {
    var talk = try ShippedTalk("hotel-kitchen", learned: ["breakfast-waste"], at: "talk")
    #expect(!talk.say("cost you much, them bins?").learned.isEmpty)
    #expect(!talk.say("owt else gone wrong").learned.isEmpty)
  }

  // MARK: Summaries and greetings

  @Test func aPlainSummaryIsNoPitch() throws {
    var talk = try ShippedTalk(
      "startup-cold-call", learned: ["failed-drops", "second-trip", "runway"], at: "explore", seed: 5)
    let patience = talk.meter("patience")
    let turn = talk.say(
      "So I understand: eleven from hundred sofas come back, each costs sixty-eight pounds, and you have cash for nine "
        + "months. Is it correct?")
    #expect(!turn.grade.moves.contains { $0.finding == .pitch })
    #expect(turn.grade.level(of: .listening) == 4)
    #expect((talk.meter("patience") ?? 0) >= (patience ?? 0))
    #expect(talk.session.end == nil)
  }

  @Test func aQuestionBehindARetoldFigureIsTakenUp() throws {
    var talk = try ShippedTalk("hotel-kitchen", learned: ["breakfast-waste"], at: "talk")
    let turn = talk.say(
      "Forty kilos, crikey, every morning... aw that's such a shame, them poor eggs. How much money does that come to?")
    // Who listens may be told more than was asked.
    #expect(turn.learned.first == "point-worth", "\(turn.learned) \(turn.transition.way)")
  }

  @Test func aStoryBeforeAQuestionCostsNothing() throws {
    var talk = try ShippedTalk("motor-claims", learned: ["cycle"], at: "explore")
    let patience = talk.meter("patience")
    let turn = talk.say("Police dogs! My cousin Earl tried that, got bit by the applicant. Which paper do you read?")
    #expect(!turn.transition.way.isFall && talk.meter("patience") == patience, "\(turn.transition.way)")
  }

  @Test func theCustomersOwnFigureIsNoPitch() throws {
    var talk = try ShippedTalk("hotel-kitchen", learned: ["breakfast-waste"], at: "talk")
    let patience = talk.meter("patience")
    let turn = talk.say("Forty kilos, crikey. How much money does that come to, do you know?")
    #expect(!turn.grade.moves.contains { $0.finding == .pitch })
    #expect(turn.learned.first == "waste-cost" || turn.learned.first == "point-worth", "\(turn.learned)")
    #expect(talk.meter("patience") == patience)
  }

  @Test(arguments: [
    "Hi, it's Jo from Tramline.", "hi kofi, Dolores from Tramline, good morning",
    "Good morning, my name is Marek from Tramline.", "hi its jo from tramline here",
  ])
  func whoSaysWhereHeIsFromSellsNothing(line: String) throws {
    var talk = try ShippedTalk("startup-cold-call")
    let turn = talk.say(line)
    #expect(turn.transition.way == .aside(.greeting), "\(turn.transition.way)")
  }

  @Test func aPitchInTheSameWordsIsStillOne() throws {
    var talk = try ShippedTalk("startup-cold-call", learned: ["failed-drops"], at: "explore")
    for line in ["Tramline has a live map.", "We measure doors, so your eleven in a hundred come down with Tramline."] {
      #expect(talk.say(line).grade.moves.contains { $0.finding == .pitch })
    }
  }

  @Test func whoAsksForAMinuteIsGivenIt() throws {
    var talk = try ShippedTalk("startup-cold-call")
    let turn = talk.say(
      "Good morning Mr Kofi, my name is Marek from Tramline. Yes, is sales call, I say honestly. May I take one minute?"
    )
    #expect(turn.transition.way == .aside(.agenda), "\(turn.transition.way)")
  }

  // MARK: What is asked too early, again, or beside another question

  @Test func whatRestsOnAnotherFactIsNoMatterOfTrust() throws {
    var talk = try ShippedTalk("startup-cold-call", trust: 3, at: "explore")
    let turn = talk.say("What would it be worth to have half as many?")
    #expect(turn.transition.way == .aside(.ahead), "\(turn.transition.way)")
    #expect(!turn.said.contains("well enough"))
    #expect(turn.remark?.fix?.contains("rests on something") == true)
  }

  /// The same words twice running give the machine away.
  @Test func whatIsNearAndWasToldIsNotRecited() throws {
    var talk = try ShippedTalk("hospital-discovery", at: "talk")
    talk.say("Who rings the patients?")
    let turn = talk.say("are they happy in that job")
    #expect(turn.transition.way == .aside(.beyond), "\(turn.transition.way)")
    #expect(!turn.said.contains("Three clerks"))
    #expect(turn.remark?.fix?.contains("had told you that already") != true)
  }

  @Test func aPitchAfterFourTriesStillLands() throws {
    var talk = try ShippedTalk("hospital-discovery", learned: ["no-show-rate", "board-promise"], at: "closing")
    for _ in 1...3 { talk.say("What have you tried so far?") }
    let turn = talk.say(
      "If patients can say the day before that they aren't coming, you fill the slot from the list, so fewer chairs stay "
        + "empty and you get under ten per cent by March.")
    #expect(turn.transition.way == .route("ties"), "\(turn.transition.way)")
  }

  @Test(arguments: [
    "And what it costs you, when one sofa must come back home?", "When a slot falls empty, what happens to the list?",
    "What would you do if half of them came?", "What's the bottleneck? What are those files waiting for?",
  ])
  func aConditionIsNoSecondQuestion(line: String) throws {
    var talk = try ShippedTalk("motor-claims", learned: ["cycle"], at: "explore")
    #expect(talk.say(line).grade.level(of: .questionHygiene) == 2)
  }

  @Test func twoQuestionsAreSaidToBeTwo() throws {
    var talk = try ShippedTalk("hotel-kitchen", at: "talk")
    let turn = talk.say("Who decides in the kitchens? What is your food cost at the moment?")
    #expect(turn.remark?.fix?.contains("was lost") == true, "\(String(describing: turn.remark))")
  }

  // MARK: Candour

  @Test func honestyIsNoAgendaAndNoArgument() throws {
    var talk = try ShippedTalk("hotel-kitchen", seed: 2)
    let turn = talk.say(
      "Oh gosh, thanks for seeing me... I don't rightly know yet if it could do anything, to be honest, so could I maybe "
        + "just ask, if it's alright, what happens with the food that gets thrown away in your kitchens at the moment?")
    #expect(turn.learned == ["breakfast-waste"], "\(turn.transition.way)")
    #expect(!turn.grade.moves.contains { $0.finding == .argue })
  }

  @Test func sympathyIsNoAnswer() throws {
    var talk = try ShippedTalk("motor-claims", learned: ["handlers"], at: "explore")
    let turn = talk.say("Sorry to hear that, five good people gone is hard.")
    #expect(turn.transition.way == .route("listens"), "\(turn.transition.way)")
  }

  // MARK: Next steps

  @Test(arguments: [
    "thursday 0600 with your night fitter at press 7. agreed", "Tuesday at nine, twenty closed files",
    "Next step is: meeting 12 December, on press seven, thirty minutes, you, me and your fitter",
    "i just said. tuesday. 9am. me and your fitter. press 7",
    "I come twelfth of December, we walk to press seven together with your fitter and mark where sensors go.",
    "may I respectfully propose that we meet on Thursday at ten, with your night fitter",
    "half an hour on the floor thursday 0600 with your night fitter. start with press 7 only",
    "can I come by and count stops with you on Monday", "How about I swing by Tuesday and we see how many it was?",
    "Could your fitter and I follow one stop from the alarm to the restart on Tuesday?",
    "I could be there on Tuesday at eight, with your night fitter.", "Does Tuesday at eight suit you and your fitter?",
    "Let me bring the stoppage log round on Tuesday.", "Can we get you and your fitter round a table on Wednesday?",
  ])
  func aStepInEverydayWordsIsOne(line: String) throws {
    var talk = try ShippedTalk(
      "auto-parts-plant", learned: ["breakdowns", "hour-cost", "target", "miss-june"], trust: 3, at: "closing")
    let turn = talk.say(line)
    #expect(turn.grade.proposesStep)
    #expect(turn.transition.to == "agreed", "\(turn.transition)")
  }

  @Test(arguments: [
    "The truck was late on Tuesday.", "How do you plan the shifts on Monday?", "On Thursday nine fitters are off.",
    "I think there is trouble every Monday.", "Does a Monday suit the night fitters less?",
  ])
  func aDayAloneIsNoStep(line: String) throws {
    var talk = try ShippedTalk("auto-parts-plant", at: "explore")
    #expect(!talk.say(line).grade.proposesStep)
  }
}

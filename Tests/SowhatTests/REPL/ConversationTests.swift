import Testing

@testable import Coaching
@testable import sowhat

@Suite struct ConversationTests {
  @Test func customerSpeaksFirst() throws {
    let text = Conversation.text(try Ferry.conversation().opening)
    #expect(text.contains("You meet Ada Lindqvist, Harbour Master at Skerry Lines."))
    #expect(text.contains("patience ●●●○  turn 1"))
    #expect(text.contains("  Ada: \"My ferry sails late."))
    #expect(!text.contains("coach  "))
  }

  @Test func whatIsTypedIsSaidToTheCustomer() throws {
    var conversation = try Ferry.conversation()
    let shown = conversation.shown("It has tide charts.")
    #expect(shown.contains("  Ada: \"And what is that to my passengers?\""))
    #expect(shown.contains("patience ●●○○  turn 2"))
  }

  @Test(arguments: ["/hnit", "/retyr", "/", "/why-not", "/usr/bin"])
  func aTypoIsNeverSaidToTheCustomer(line: String) throws {
    var conversation = try Ferry.conversation()
    let shown = conversation.shown(line)
    #expect(shown.hasPrefix("coach  There is no command"))
    #expect(shown.contains("Nothing was said to Ada"))
    #expect(conversation.session.turns.isEmpty)
  }

  @Test(arguments: [("/hnit", "/hint"), ("/ledgr", "/ledger"), ("/qiut", "/quit"), ("/mod", "/model")])
  func aTypoOffersTheNearMiss(typed: String, meant: String) throws {
    var conversation = try Ferry.conversation()
    #expect(conversation.shown(typed).contains("did you mean `\(meant)`?"))
  }

  @Test(arguments: ["/?", "/HELP", "  /help"])
  func helpNamesEveryCommand(line: String) throws {
    var conversation = try Ferry.conversation()
    let shown = conversation.shown(line)
    for command in CoachCommand.allCases { #expect(shown.contains(command.typed)) }
  }

  @Test func twoSlashesSayOne() throws {
    var conversation = try Ferry.conversation()
    _ = conversation.take("//dock is our product.")
    #expect(conversation.session.turns.map(\.text) == ["/dock is our product."])
  }

  @Test func hintsComeOneByOneAndAreCounted() throws {
    var conversation = try Ferry.conversation()
    #expect(conversation.shown("/hint").contains("Hint 1 of 2: Ask what a late sailing costs."))
    #expect(conversation.shown("/hint").contains("Hint 2 of 2: Leave the charts out."))
    #expect(conversation.shown("/hint").contains("No further hint"))
    #expect(conversation.hintsUsed == 2)
    _ = conversation.take("/quit")
    #expect(Conversation.text(conversation.closing).contains("2 hints used."))
  }

  @Test func modelAnswersAreShownOnlyAfterAnAttempt() throws {
    var conversation = try Ferry.conversation()
    #expect(conversation.shown("/model").contains("Answer first"))
    _ = conversation.take("It has tide charts.")
    let shown = conversation.shown("/model")
    #expect(shown.contains("Strong: \"Your ferry leaves on time"))
    #expect(shown.contains("Middling: \"You see the tides sooner.\""))
  }

  @Test func retryPutsTheCustomerBackAndShowsBothAnswers() throws {
    var conversation = try Ferry.conversation()
    _ = conversation.take("It has tide charts.")
    let books = conversation.session.meters.map(\.value)
    let again = conversation.shown("/retry")
    #expect(again.contains("Turn 1 again"))
    #expect(again.contains("  Ada: \"My ferry sails late."))
    #expect(again.contains("patience ●●●○  turn 1"))
    let shown = conversation.shown("It has an open API.")
    #expect(shown.contains("Turn 1, before and now:"))
    #expect(shown.contains("It has tide charts.                │ It has an open API."))
    #expect(conversation.session.meters.map(\.value) == books)
    #expect(conversation.session.turns.count == 1)
  }

  @Test func retryOfAnEarlierTurnDropsTheLaterOnes() throws {
    var conversation = try Ferry.conversation()
    _ = conversation.take("It has tide charts.")
    _ = conversation.take("It has an open API.")
    #expect(conversation.shown("/retry 1").contains("You said: \"It has tide charts.\""))
    #expect(conversation.session.turns.isEmpty)
  }

  @Test(arguments: ["/retry", "/retry 9", "/retry 0", "/retry x", "/undo", "/why"])
  func nothingToGoBackToIsSaidPlainly(line: String) throws {
    var conversation = try Ferry.conversation()
    let shown = conversation.shown(line)
    #expect(shown.hasPrefix("coach  There is no"))
    #expect(!shown.contains("Ada:"))
  }

  @Test func undoTakesBackTheLastTurnWithoutComparison() throws {
    var conversation = try Ferry.conversation()
    _ = conversation.take("It has tide charts.")
    #expect(conversation.shown("/undo").contains("Turn 1 is taken back."))
    #expect(conversation.session.turns.isEmpty)
    #expect(!conversation.shown("It has an open API.").contains("before and now"))
  }

  @Test func undoAfterARetryBringsTheLaterTurnsBack() throws {
    var conversation = try Ferry.conversation()
    _ = conversation.take("It has tide charts.")
    _ = conversation.take("It has an open API.")
    #expect(conversation.shown("/retry 1").contains("/undo goes back to where you were."))
    _ = conversation.take("It comes with a berth planner.")
    #expect(conversation.shown("/undo").contains("Turn 1 is taken back."))
    #expect(conversation.shown("/undo").contains("You are back where you were, after turn 2."))
    #expect(conversation.session.turns.map(\.text) == ["It has tide charts.", "It has an open API."])
    #expect(conversation.shown("/undo").contains("Turn 2 is taken back."))
  }

  @Test func aQuestionIsNotMeasuredAgainstAnAnswer() throws {
    var conversation = try Ferry.conversation()
    _ = conversation.take("It has tide charts.")
    _ = conversation.take("/retry")
    let shown = conversation.shown("What does a late sailing cost you?")
    #expect(shown.contains("Now you only asked, before you answered"))
    #expect(!shown.contains("down 1"))
  }

  @Test func whatAQuestionOpenedNeedsNoMending() throws {
    var conversation = try Ferry.conversation()
    let shown = conversation.shown("What does a late sailing cost you?")
    #expect(
      shown.contains(
        "coach  Your question opened something new: \"Each late sailing loses us forty ...\" Nothing to mend."))
    #expect(!shown.contains("/retry"))
  }

  @Test func nothingSaidIsCalledThat() throws {
    var conversation = try Ferry.conversation()
    for _ in 1...2 { _ = conversation.take("") }
    #expect(conversation.shown("/retry").contains("You said: (said nothing)"))
    #expect(conversation.shown("/why").contains("not graded"))
    _ = conversation.take("/undo")
    _ = conversation.take("/quit")
    let text = Conversation.text(conversation.closing)
    #expect(text.contains("patience -1: (said nothing)"))
    #expect(!text.contains("\"\""))
  }

  @Test func theScorecardNamesWhatItWasHadWith() throws {
    var conversation = try Ferry.conversation()
    _ = conversation.take("/quit")
    let hashes = [conversation.scenario.fingerprint, conversation.session.stage.knowledge.hash].map {
      Fingerprint.hex($0).prefix(8)
    }
    let text = Conversation.text(conversation.closing)
    #expect(text.contains("Seed 7, scenario \(hashes[0]), knowledge \(hashes[1]);"))
  }

  @Test func theMeterStandsStillWhileTurnsAndDotsGrow() throws {
    func place(value: Int, turn: Int) throws -> Int {
      let header = Header(
        name: "Ada", role: "", company: "", gauge: .init(name: "patience", value: value, full: 4), turn: turn)
      let line = Array(Conversation.text([.header(header)]))
      return try #require(line.firstIndex(of: "p"))
    }
    let first = try place(value: 1, turn: 1)
    #expect(try place(value: 4, turn: 9) == first)
    #expect(try place(value: 2, turn: 10) == first)
  }

  @Test func whyShowsTheAnswerAndTheWay() throws {
    var conversation = try Ferry.conversation()
    _ = conversation.take("It has tide charts.")
    let shown = conversation.shown("/why")
    #expect(shown.contains("  It has tide charts."))
    #expect(shown.contains("It took: else."))
  }

  @Test func whyExplainsAnEarlierTurnToo() throws {
    var conversation = try Ferry.conversation()
    _ = conversation.take("It has tide charts.")
    _ = conversation.take("It has an open API.")
    #expect(conversation.shown("/why 1").contains("  It has tide charts."))
    #expect(conversation.shown("/why 2") == conversation.shown("/why"))
    for number in ["0", "3", "x"] {
      #expect(conversation.shown("/why \(number)").contains("There are turns 1 to 2; /why 1 explains the first."))
    }
  }

  @Test func theCoachIsSilentInARehearsal() throws {
    var conversation = try Ferry.conversation(.rehearsal)
    #expect(!conversation.shown("It has tide charts.").contains("coach"))
    for command in CoachCommand.allCases where command.coaches {
      #expect(conversation.shown(command.typed).contains("silent in a rehearsal"), "\(command.typed)")
    }
    #expect(conversation.session.turns.count == 1)
  }

  @Test func theEndIsTheScorecard() throws {
    var conversation = try Ferry.conversation()
    for _ in 1...3 { _ = conversation.take("It has tide charts.") }
    #expect(conversation.isOver)
    let text = Conversation.text(conversation.closing)
    #expect(text.contains("The late ferry: not passed after 3 turns"))
    #expect(text.contains("Why: Ada's patience ran out in turn 3"))
    #expect(text.contains("She heard about the product only."))
    #expect(text.contains("- \"What does a late sailing cost you?\" → \"Each late sailing loses us forty bookings.\""))
    #expect(text.contains("turn 1, patience -1: \"It has tide charts.\""))
    #expect(text.contains("sowhat practice ferry --seed 7"))
    #expect(conversation.shown("One more thing").contains("heard nothing"))
  }

  @Test func theScoreUnderWayGivesNothingAway() throws {
    var conversation = try Ferry.conversation()
    _ = conversation.take("It has tide charts.")
    let shown = conversation.shown("/score")
    #expect(shown.contains("under way, 1 turn so far"))
    #expect(!shown.contains("forty bookings"))
    #expect(!shown.contains("Missed"))
  }

  @Test func quitEndsIt() throws {
    var conversation = try Ferry.conversation()
    #expect(conversation.take("/exit").output.isEmpty)
    #expect(conversation.isOver)
    #expect(Conversation.text(conversation.closing).contains("stopped after 0 turns"))
  }
}

import Testing

@testable import Coaching
@testable import sowhat

/// The rules of the discovery game, as the rep meets them.
@Suite struct DiscoveryGameTests {
  @Test func ofStackedQuestionsOneIsAnsweredAndTheOthersAreNamed() throws {
    var talk = try Vans.conversation()
    let shown = talk.shown("\(Vans.problem) \(Vans.fleet)")
    #expect(shown.contains("A third of the vans leave late."))
    #expect(!shown.contains("forty vans"))
    #expect(shown.contains("\"\(Vans.fleet)\" was lost."))
    #expect(!shown.contains("Nothing to mend"))
    _ = talk.take("/quit")
    #expect(Conversation.text(talk.closing).contains("Lost in turn 1, asked beside another: \"\(Vans.fleet)\""))
  }

  @Test func aFactIsToldOnceAndThenReferredTo() throws {
    var talk = try Vans.conversation()
    _ = talk.take(Vans.problem)
    let shown = talk.shown(Vans.problem)
    #expect(shown.contains("A third of the vans leave late."))
    #expect(!shown.contains("Dana: \"A third"), "said as if for the first time")
    #expect(shown.contains("Dana had told you that already."))
    _ = talk.take("/quit")
    #expect(Conversation.text(talk.closing).contains("Questions: 2, of which 1 opened something, 1 had been answered;"))
  }

  @Test func aPitchBeforeANeedCostsPatienceAndTheEndSaysSo() throws {
    var talk = try Vans.conversation()
    #expect(talk.shown(Vans.pitch).contains("patience ●●●○○"))
    _ = talk.take(Vans.pitch)
    _ = talk.take("/quit")
    let card = Conversation.text(talk.closing)
    #expect(
      card.contains("First talk of the product: turn 1, \"live map\", before Dana had told you of a problem."),
      "\(card)")
    #expect(card.contains("It cost patience 1. 2 turns spoke of it; together they cost patience 2."), "\(card)")
  }

  @Test func whoOnlyPitchesIsLeft() throws {
    var talk = try Vans.conversation()
    for _ in 1...4 { _ = talk.take(Vans.pitch) }
    #expect(talk.isOver)
    #expect(Conversation.text(talk.closing).contains("Late vans: not passed after 4 turns"))
  }

  @Test(arguments: [(1, ["late", "bread"]), (2, ["late"]), (3, ["late"])])
  func theCustomerVolunteersLessAsTheLevelRises(level: Int, learned: [String]) throws {
    var talk = try Vans.conversation(level: level)
    _ = talk.take(Vans.problem)
    #expect(talk.session.turns[0].learned == learned)
  }

  @Test(arguments: [(2, ["late", "bread"]), (3, ["late"])])
  func atLevelTwoSheAddsToAnAnswerForWhoListens(level: Int, learned: [String]) throws {
    var talk = try Vans.conversation(level: level)
    _ = talk.take("You said the vans have a yard of their own. \(Vans.problem)")
    #expect(talk.session.turns[0].learned == learned)
  }

  @Test func whatSheWantsSheNeverVolunteers() throws {
    var talk = try Vans.conversation(level: 1)
    for line in [Vans.problem, Vans.effect, Vans.fines] { _ = talk.take(line) }
    #expect(!talk.session.ledger.knows("goal"))
    _ = talk.take("/quit")
    #expect(Conversation.text(talk.closing).contains("told unasked → \"The bakers get cold bread and complain.\""))
  }

  @Test func theRepCannotVoiceHerNeed() throws {
    var talk = try Vans.conversation()
    let turn = "You want late vans down to one in ten by June, so you need Clearway."
    _ = talk.take(turn)
    #expect(talk.session.turns[0].grade.altitude.level <= .advantage)
    #expect(try Vans.talk([turn])[.needDevelopment] == 0)
    #expect(talk.shown("/ledger").contains("Dana has told you nothing yet"))
  }

  @Test func aSummaryIsTakenAsOneAndCostsNothing() throws {
    var talk = try Vans.conversation()
    for line in [Vans.problem, Vans.effect] { _ = talk.take(line) }
    let shown = talk.shown(Vans.summary)
    #expect(shown.contains("patience ●●●●○"))
    #expect(shown.contains("Listening 4/4"))
    #expect(!shown.contains("not yet a benefit"))
    #expect(talk.session.turns[2].transition.way == .aside(.summary))
  }

  @Test func aFrameForTheTalkIsAgreedTo() throws {
    var talk = try Vans.conversation()
    let shown = talk.shown(
      "Twenty minutes: I would like to ask about your vans, then we decide whether to go on. Fine?")
    #expect(talk.session.turns[0].transition.way == .aside(.agenda))
    #expect(shown.contains("patience ●●●●○"))
  }

  @Test func aSumPutAsAQuestionIsASum() throws {
    var talk = try Vans.conversation()
    _ = talk.take(Vans.fines)
    _ = talk.take("So 9,000 a month over 12 months is 108,000 a year, right?")
    let grade = talk.session.turns[1].grade
    #expect(grade.questions.isEmpty)
    #expect(grade.moves.contains { $0.finding == .summary })
    #expect(talk.session.turns[1].transition.way == .aside(.summary))
  }

  @Test func anAnswerToADistantQuestionIsNotPraised() throws {
    let talk = try Vans.conversation()
    let context = GradingContext(
      customer: talk.session.stage.customer, ledger: Ledger(), said: [], rubric: talk.session.stage.rubric)
    var grade = talk.session.stage.grader.grade(Vans.problem, in: context)
    var aftermath = Aftermath()
    aftermath.told = ["late"]
    aftermath.way = .fact("late")
    let near = Feedback.remark(on: grade, text: Vans.problem, context: context, after: aftermath)
    #expect(near?.strength?.contains("Nothing to mend") == true)
    grade.questions[0].match?.isClose = false
    let far = Feedback.remark(on: grade, text: Vans.problem, context: context, after: aftermath)
    #expect(
      far?.strength
        == "Dana answered with \"A third of the vans leave late.\" If you wanted to know something else, ask for that by name."
    )
  }

  @Test func aModelAnswerKeepsFiguresThatNobodyToldYet() throws {
    var talk = try Vans.conversation()
    _ = talk.take(Vans.pitch)
    let before = talk.shown("/model")
    #expect(!before.contains("nine thousand"), "\(before)")
    #expect(before.contains("[?] is a figure that Dana has not told you."))
    _ = talk.take(Vans.fines)
    #expect(talk.shown("/model").contains("nine thousand a month of fines less"))
  }

  @Test func cleanQuestionsReadAsClean() throws {
    var talk = try Vans.conversation()
    _ = talk.take(Vans.problem)
    #expect(talk.shown("/why").contains("question-hygiene  clean"))
  }

  @Test func theLedgerIsByArea() throws {
    var talk = try Vans.conversation()
    for line in [Vans.signer, Vans.problem, Vans.fines] { _ = talk.take(line) }
    let rows = talk.shown("/ledger").split(separator: "\n").map(String.init)
    #expect(rows.count == 4)
    #expect(rows[1].hasPrefix("       problems   turn 2  \"A third of the vans leave late.\" · implied need · 33%"))
    #expect(
      rows[2].hasPrefix(
        "       financial  turn 3  \"Fines cost us nine thousand a month.\" · implied need · 9000 a month"))
    #expect(rows[3].hasPrefix("       decision   turn 1  \"Tom signs"))
  }
}

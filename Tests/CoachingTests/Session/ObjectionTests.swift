import Testing

@testable import Coaching

@Suite struct ObjectionTests {
  private static let states = """
    start: open
    states:
      open:
        say: "What does this mean for my business?"
        routes:
          - {id: good, if: "altitude >= benefit", say: "Go on.", go: worth}
        else: {say: "And in money?", add: {patience: -1}}
        ladder: [{say: "Again: in money?"}, {say: "Enough.", go: lost}]
      worth:
        say: "And what is that worth?"
        routes: [{id: better, if: "altitude >= benefit", go: won}]
        else: {say: "In money, please."}
        ladder: [{go: lost}]
      won: {final: pass, say: "Send it."}
      lost: {final: fail, say: "Goodbye."}
    meters: {patience: {start: 5, max: 5, empty: lost}}

    """

  private static let price = """
    objections:
      too-dear:
        type: price
        cause: feature-pitch
        concern: "She must explain it to the board."
        say: "That sounds expensive."
        routes:
          - {id: reframed, if: "altitude >= benefit", say: "Fair enough.", go: return}
          - {id: asked, if: "asks", say: "Compared with last year."}
        else: {say: "Still expensive."}
        ladder: [{say: "Forget it.", go: lost}]

    """

  private func talk(_ objections: String = Self.price, start: Start? = nil) throws -> Talk {
    try Talk(Self.states + objections, start: start)
  }

  @Test func theObjectionTakesThePlaceOfTheNextLine() throws {
    var talk = try talk()
    #expect(talk.say(Talk.feature) == ["That sounds expensive."])
    #expect(talk.state == "too-dear")
    #expect(talk.turns[0].transition.way == .fallback)
    #expect(talk.session.meters[0].value == 4, "what `else` costs is paid all the same")
  }

  @Test func aRouteOfItsOwnLeadsBackAndTheQuestionStandsAgain() throws {
    var talk = try talk()
    talk.say(Talk.feature)
    #expect(talk.say(Talk.benefit) == ["Fair enough.", "What does this mean for my business?"])
    #expect(talk.state == "open")
  }

  @Test func whatTheStateHadCountedGoesOnWhereItBrokeOff() throws {
    var talk = try talk()
    talk.say(Talk.feature)
    talk.say(Talk.benefit)
    #expect(talk.say(Talk.feature) == ["Again: in money?"], "the first fall was before the objection")
  }

  @Test func itIsAnsweredLikeAState() throws {
    var talk = try talk()
    talk.say(Talk.feature)
    #expect(talk.say("What do you compare it with?") == ["Compared with last year."])
    #expect(talk.state == "too-dear")
    #expect(talk.say(Talk.feature) == ["Still expensive."])
    #expect(talk.say(Talk.feature) == ["Forget it.", "Goodbye."])
    #expect(talk.session.end == .reached(.fail, debrief: ""))
  }

  @Test func aStateThatIsEnteredWaitsWithItsLineUntilTheObjectionIsSettled() throws {
    let timing = """
      objections:
        not-now:
          type: timing
          when: "turn >= 1"
          say: "Not this year."
          routes: [{id: reframed, if: "altitude >= benefit", go: back}]
          else: {say: "Not this year, I said."}
      """
    var talk = try talk(timing)
    #expect(talk.say(Talk.benefit) == ["Go on.", "Not this year."])
    #expect(talk.say(Talk.benefit) == ["And what is that worth?"])
    #expect(talk.state == "worth")
  }

  @Test func itComesUpOnceUnlessItSaysOtherwise() throws {
    var once = try talk()
    var again = try talk(Self.price.replacing("type: price", with: "type: price\n    once: false"))
    for line in [Talk.feature, Talk.benefit] {
      once.say(line)
      again.say(line)
    }
    once.say(Talk.feature)
    again.say(Talk.feature)
    #expect(once.state == "open")
    #expect(again.state == "too-dear")
    #expect(again.session.ledger.objections.map(\.provocation?.turn) == [1, 3], "each time by another turn")
  }

  @Test func theLedgerTheTurnAndTheCardNameWhatSetItOff() throws {
    var talk = try talk()
    talk.say(Talk.feature)
    let raised = try #require(talk.turns[0].raised)
    #expect(raised.provocation?.cause == .featurePitch && raised.provocation?.turn == 1 && raised.settled == nil)
    #expect(raised.origin?.hasPrefix("this price objection was set off by your talk of features in turn 1") == true)
    talk.say(Talk.benefit)
    #expect(talk.session.ledger.objections.map(\.settled) == [2])
    talk.session.stop()
    let card = try #require(talk.card.objections.first)
    #expect(card.accounts[0].contains("set off by your talk of features in turn 1"))
    #expect(card.accounts[0].hasSuffix("settled in turn 2"))
    #expect(card.accounts[1] == "behind it: She must explain it to the board.")
  }

  @Test func anEarlierTurnIsToBlameWhereTheGuardHoldsLater() throws {
    var talk = try talk(Self.price.replacing("type: price", with: "type: price\n    when: \"turn >= 2\""))
    talk.say(Talk.feature)
    #expect(talk.state == "open")
    talk.say(Talk.benefit)
    #expect(talk.state == "too-dear")
    #expect(talk.turns[1].raised?.provocation?.turn == 1)
  }

  @Test func oneThatNeverCameUpIsToldAsWellOnceItIsOver() throws {
    var talk = try talk()
    talk.say(Talk.benefit)
    #expect(talk.card.objections.isEmpty, "before the end it would give the game away")
    talk.say(Talk.benefit)
    #expect(talk.session.end == .reached(.pass, debrief: ""))
    #expect(talk.card.objections.map(\.accounts) == [["too-dear (price): never came up, since you gave it no cause"]])
  }

  @Test func talkThatIsNoAnswerRaisesNone() throws {
    var talk = try talk(Self.price.replacing("cause: feature-pitch", with: "when: \"turn >= 1\""))
    talk.say("Hello!")
    #expect(talk.state == "open")
    talk.say(Talk.question)
    #expect(talk.state == "too-dear")
  }

  @Test func aToldFactComesBeforeTheObjection() throws {
    var talk = try talk(Self.price.replacing("cause: feature-pitch", with: "when: \"learned.late\""))
    #expect(talk.say(Talk.question) == ["Our invoices leave nine days late.", "That sounds expensive."])
    #expect(talk.say(Talk.benefit) == ["Fair enough.", "What does this mean for my business?"])
  }

  @Test func noneComesUpWhereTheConversationEndsOrAnotherOneStands() throws {
    let second = """
        no-trust:
          type: trust
          when: "altitude >= feature"
          say: "Who says so?"
          routes: [{id: shown, if: "altitude >= benefit", go: return}]
          else: {say: "Who?"}

      """
    var talk = try talk(Self.price + second)
    talk.say(Talk.feature)
    #expect(talk.state == "too-dear")
    talk.say(Talk.benefit)
    #expect(talk.state == "open", "not in the same breath")
    talk.say(Talk.benefit)
    #expect(talk.state == "no-trust")
    talk.say(Talk.benefit)
    talk.say(Talk.benefit)
    #expect(talk.session.end == .reached(.pass, debrief: ""))
  }

  @Test func goingElsewhereFromAnObjectionForgetsWhereItBrokeIn() throws {
    let leaving = Self.price.replacing("say: \"Fair enough.\", go: return", with: "go: worth")
    var talk = try talk(leaving + "tests: []\n")
    talk.say(Talk.feature)
    #expect(talk.say(Talk.benefit) == ["And what is that worth?"])
    #expect(talk.state == "worth" && talk.session.ledger.objections.map(\.settled) == [nil])
    talk.say(Talk.benefit)
    #expect(talk.session.end == .reached(.pass, debrief: ""))
  }

  @Test func anotherObjectionCanComeUpWhereOneIsLeftForGood() throws {
    let two =
      Self.price.replacing(
        "{id: asked, if: \"asks\", say: \"Compared with last year.\"}",
        with: "{id: gave, if: \"move.discount\", go: worth}")
        + """
          more:
            type: price
            cause: discount
            say: "How much more?"
            routes: [{id: held, if: "altitude >= benefit", go: return}]
            else: {say: "And more?"}

        """
    var talk = try talk(two)
    talk.say(Talk.feature)
    #expect(talk.say(Talk.discount) == ["How much more?"])
    #expect(talk.say(Talk.benefit) == ["And what is that worth?"])
    #expect(talk.session.ledger.objections.map(\.objection) == ["too-dear", "more"])
  }

  @Test func aStateCanAdmitSomeOrNone() throws {
    let none = Self.states.replacing("  worth:", with: "  worth:\n    objections: []")
      .replacing("  open:", with: "  open:\n    objections: [not-now]")
    let both =
      Self.price + """
          not-now:
            type: timing
            when: "turn >= 2"
            say: "Not this year."
            routes: [{id: reframed, if: "altitude >= benefit", go: return}]
            else: {say: "No."}

        """
    var talk = try Talk(none + both)
    talk.say(Talk.feature)
    #expect(talk.state == "open", "only `not-now` may come up here")
    talk.say(Talk.feature)
    #expect(talk.state == "not-now")
    talk.say(Talk.benefit)
    talk.say(Talk.benefit)
    #expect(talk.state == "worth")
    talk.say(Talk.feature)
    #expect(talk.state == "worth")
  }

  @Test func aConversationCanBeginInAnObjection() throws {
    var talk = try talk(start: Start(state: "too-dear"))
    #expect(talk.opening == ["That sounds expensive."])
    #expect(talk.say(Talk.benefit) == ["Fair enough.", "What does this mean for my business?"])
    talk.say(Talk.feature)
    #expect(talk.state == "open", "it was raised already")
  }

  @Test func samplesAndTestsOfObjectionsAreJudged() throws {
    let file = SourceFile(
      name: "talk.yaml",
      text: Talk.head + Self.states
        + Self.price.replacing(
          "id: reframed,", with: "id: reframed, samples: [\"\(Talk.benefit)\"], never: [\"\(Talk.feature)\"],")
          + """
          tests:
            - name: from the objection
              from: too-dear
              turns: [{rep: "\(Talk.benefit)", expect: {state: open, says: "Fair enough."}}]
            - name: features set it off
              turns:
                - {rep: "\(Talk.feature)", expect: {state: too-dear}}
                - {rep: "\(Talk.benefit)", expect: {state: open, never: [lost]}}
          """)
    let review = ScenarioReview(file, ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader)
    let errors = review.findings.filter { $0.severity == .error }
    #expect(errors.isEmpty, Comment(rawValue: DiagnosticRenderer([file]).text(errors)))
    #expect(review.runs.count == 2)
  }

  @Test func theSameLinesGiveTheSameConversation() throws {
    var talk = try talk()
    for line in [Talk.feature, "What?", Talk.benefit, Talk.feature] { talk.say(line) }
    let again = Session.replaying(talk.turns.map(\.text), talk.session.stage, seed: 1)
    #expect(again.ledger == talk.session.ledger && again.books == talk.session.books)
  }
}

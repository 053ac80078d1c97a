import Testing

@testable import Coaching

/// What an answer is an answer to.
@Suite struct StandingTests {
  private static let body = """
    start: open
    states:
      open:
        say: "Twenty percent above the other bid. Why are we still talking?"
        routes: [{id: hears, if: "acknowledge >= 3", go: won}]
        else: {say: "And?"}
        ladder: [{go: lost}]
      won: {final: pass, say: "Good."}
      lost: {final: fail, say: "Bye."}
    """

  /// A greeting is answered in kind, and the objection still stands.
  @Test(arguments: [[], ["Good morning!"], ["I don't know."]])
  func anObjectionStandsAfterSmallTalk(_ before: [String]) throws {
    var talk = try Talk(Self.body, skill: .objections)
    for line in before { talk.say(line) }
    talk.say("Twenty percent is a lot of money to explain, I hear you.")
    #expect(talk.turns.last?.transition.way == .route("hears"), "\(talk.turns.last?.grade.summary ?? "")")
  }

  /// A grade is kept for a ledger, and depends on what stands in it.
  @Test func ledgersWithOtherStandingLinesAreNotOne() {
    var (answered, open) = (Ledger(), Ledger())
    for isAside in [false, true] { answered.hear("So?", turn: 0, isAside: isAside) }
    for isAside in [false, false] { open.hear("So?", turn: 0, isAside: isAside) }
    #expect(answered != open)
  }

  private static let objection = """
    start: dear
    states:
      won: {final: pass, say: "Good."}
      lost: {final: fail, say: "Bye."}
      open: {say: "So?", routes: [{id: good, if: "altitude >= benefit", go: won}], else: {say: "And?"}, ladder: [{go: lost}]}
    objections:
      dear: {type: price, cause: feature-pitch, say: "Dear.", else: {say: "Says who?"}, ladder: [{go: return}]}
    """

  /// A proof that is for another worry proves nothing here.
  @Test(arguments: [("price", 2...4), ("risk", 0...2)])
  func aProofIsForTheWorryThatItIsSaidToAnswer(_ type: String, _ levels: ClosedRange<Int>) throws {
    let proof =
      "proof: [{claim: \"Harlow Foods lost no load in a year\", value: \"no loss\", where: Harlow Foods, answers: \(type)}]"
    let head = Talk.head.replacing("skill: outcomes", with: "skill: objections")
      .replacing("features: [real-time charts, role-based access]", with: "features: [real-time charts], \(proof)")
    let scenario = try #require(
      ScenarioLoader.load(
        SourceFile(name: "a.yaml", text: head + Self.objection.replacing("start: dear", with: "start: open"))
      )
      .scenario)
    var session = Session(
      Stage(scenario, ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader), seed: 1, start: Start(state: "dear")
    )
    let turn = session.reply(to: "Harlow Foods lost no load in twelve months.")
    let level = try #require(turn.grade.level(of: .answeringEvidence))
    #expect(levels.contains(level), "\(level)")
    #expect(type == "price" ? level >= 3 : level <= 2)
  }
}

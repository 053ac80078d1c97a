import Testing

@testable import Coaching
@testable import sowhat

/// What the coach shows beside a remark: origins of objections, routes, the rep's words.
@Suite struct CoachWordsTests {
  private static let market = """
    dialog: 1
    title: Market
    skill: outcomes
    customer: {name: Bo, voice: plain}
    product: {name: Scale, features: [tide charts]}
    facts:
      loss: {says: "We lose a crate a day.", asked: ["How much fruit do you lose in a day?"]}
    start: open
    states:
      open:
        say: "What is it to me?"
        routes:
          - {id: one, if: "altitude >= outcome", go: won}
          - {id: two, if: "altitude >= benefit", go: won}
          - {id: three, if: "explore >= 3", go: won}
          - {id: four, if: "move.pressure", go: won}
          - {id: five, if: "learned.loss", go: won}
          - {id: six, if: "learned.loss and altitude >= advantage", go: won}
        else: {say: "And?"}
      won: {final: pass, say: "Good."}
    objections:
      price: {type: price, cause: discount, say: "Cheap, is it?", else: {say: "Hm.", go: return}}

    """

  private func conversation(_ mode: Conversation.Mode = .drill) throws -> Conversation {
    let file = SourceFile(name: "market.yaml", text: Self.market)
    let scenario = try #require(ScenarioLoader.load(file).scenario)
    let base = KnowledgeBase(try Ferry.library.knowledgeFiles(beside: try Ferry.library.path(named: "ferry")))
    return Conversation(Session(base.stage(scenario), seed: 1), mode: mode)
  }

  @Test func anObjectionNamesTheTurnThatSetItOff() throws {
    var drill = try conversation()
    let origin = "This price objection was set off by your discount in turn 1 (\"give you a discount\")."
    #expect(drill.shown("I can give you a discount of ten per cent.").contains("coach  " + origin))
    _ = drill.take("/quit")
    #expect(Conversation.text(drill.closing).contains("set off by your discount in turn 1"))
    var rehearsal = try conversation(.rehearsal)
    #expect(!rehearsal.shown("I can give you a discount of ten per cent.").contains("coach"))
  }

  @Test func whyNamesThreeRefusedRoutesAndNoUntoldFact() throws {
    var conversation = try conversation()
    _ = conversation.take("It has tide charts.")
    let why = conversation.shown("/why")
    #expect(why.components(of: "refused  ") == 5)
    #expect(why.contains("refused  1 more\n"))
    #expect(why.contains("refused  2 more  until facts are told that you have not asked for yet"))
    #expect(!why.contains("learned"))
  }

  @Test func aLongAnswerIsQuotedShortUnderWhy() throws {
    var conversation = try conversation()
    let line =
      "What would it be worth to you and to all of your people if not one single crate of fruit were lost on a day in May?"
    _ = conversation.take(line)
    let why = conversation.shown("/why")
    #expect(why.contains("\"What would it be worth to you and to ... on a day in May?\""), "\(why)")
    #expect(why.components(of: line) == 1)
  }
}

extension String {
  /// How often `part` stands in it.
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}

import Testing

@testable import Coaching

/// What the walk through all that can happen sees, and that it is what a conversation does.
@Suite struct ExplorerTests {
  private static let ends = """
      won: {final: pass, say: "Send it.", debrief: "Won."}
      lost: {final: fail, say: "Goodbye.", debrief: "Lost."}
    """

  @Test func aMeterThatRunsOutIsFollowedToItsEnd() throws {
    let walk = try Walk(
      customer: """
        meters: {patience: {start: 3, max: 3, empty: lost}}
        start: open
        states:
          open:
            say: "So?"
            routes: [{id: good, if: "altitude >= benefit", go: won}]
            else: {say: "And?", add: {patience: -1}}
        \(Self.ends)
        """)
    #expect(walk.findings.isEmpty)
    // Patience 3, 2 and 1, then the two endings.
    #expect(walk.exploration.extent.configurations == 5)
    #expect(walk.exploration.isComplete)
  }

  @Test func theCapOfAnUnvoicedNeedIsKnown() throws {
    let text =
      Talk.head.replacing(", public: true", with: ", if: \"altitude >= outcome\"") + """
        start: open
        states:
          open:
            say: "So?"
            routes: [{id: good, if: "altitude >= benefit", go: won}]
            else: {say: "And?"}
            ladder: [{say: "Bye.", go: lost}]
        \(Self.ends)
        """
    let codes = try Walk(text).codes
    #expect(codes.contains(.unwinnable))
    #expect(codes.contains(.neverHappens))
  }

  @Test func aFactThatWaitsForAnotherIsLearnedAfterIt() throws {
    let body = { (condition: String) in
      """
        first: {says: "It began in May.", asked: ["When did it begin?"]}
        second: {says: "It cost me my bonus.", asked: ["What did it cost you?"], after: [first]\(condition)}
      start: open
      states:
        open:
          say: "So?"
          routes:
            - {id: known, if: "learned.second", go: won}
            - {id: step, if: "learned.first and not asked.first", say: "Yes, in May.", go: lost}
          else: {say: "And?"}
          ladder: [{say: "Bye.", go: lost}]
      \(Self.ends)
      """
    }
    #expect(try Walk(customer: body("")).findings.isEmpty)
    #expect(try Walk(customer: body(", if: \"not learned.overdraft-goal\"")).codes.contains(.neverHappens))
  }

  @Test func anObjectionInterruptsAndLeadsBack() throws {
    let body = { (cause: String) in
      """
      objections:
        dear:
          cause: discount
          when: "\(cause)"
          type: price
          say: "Why did you start so high?"
          routes: [{id: held, if: "altitude >= benefit", go: return}]
          else: {say: "Well?"}
          ladder: [{say: "No.", go: lost}]
      start: open
      states:
        open:
          say: "So?"
          routes: [{id: good, if: "altitude >= benefit and turn >= 2", go: won}]
          else: {say: "And?"}
          ladder: [{say: "Again?"}, {say: "Bye.", go: lost}]
      \(Self.ends)
      """
    }
    let walk = try Walk(customer: body("asks or not asks"))
    #expect(walk.exploration.raised["dear"] != nil)
    #expect(walk.findings.isEmpty, Walk.show(walk.findings, ""))
    #expect(try Walk(customer: body("move.discount and not learned.overdraft-goal")).codes.contains(.neverHappens))
  }

  @Test func aPathReadsAsSomebodyWouldFollowIt() throws {
    let walk = try Walk(MarkedText(DiagnosticPage.page(of: .easyPass).bad, file: "page").text)
    #expect(walk.findings.first?.notes == ["1. in `open` the rep says an advantage: route `good`, to `won`"])
  }

  /// Every step of every shortest path is what the session does with the same answers.
  @Test func whatThePathsSayIsWhatASessionDoes() throws {
    let walk = try Walk(DiagnosticPage.page(of: .neverEntered).fixed)
    let exploration = walk.exploration
    #expect(exploration.nodes.count > 3)
    for node in exploration.nodes.indices {
      var session = Session(walk.stage, seed: 0)
      for number in exploration.path(to: node) {
        let edge = exploration.edges[number]
        // What is free the first time is taken to be used up.
        session.books.asides = Set(Voice.Occasion.allCases)
        session.books.unanswered = Session.freeQuestions
        var speech = Speech(turn: session.books.turn + 1)
        let grade = exploration.answers[edge.answer].kind.grade(walk.stage.rubric, needIsVoiced: true)
        #expect(session.state == exploration.nodes[edge.from].state)
        #expect(session.answer(grade, into: &speech)?.way == edge.way)
      }
      #expect(session.state == exploration.nodes[node].state)
    }
  }

  @Test func playsAreTheSameForTheSameSeedAndFindABrokenInvariant() throws {
    let stage = try Walk(
      customer: """
        start: open
        states:
          open:
            say: "So?"
            routes: [{id: good, if: "altitude >= benefit", go: won}]
            else: {say: "And?"}
            ladder: [{say: "Again?"}, {say: "Bye.", go: lost}]
        \(Self.ends)
        invariants: ["not end.pass"]
        """
    ).stage
    let pool = RandomPlay.Pool(stage.scenario, general: [Talk.feature, Talk.benefit])
    let plays = (1...20).map { RandomPlay(on: stage, pool, seed: UInt64($0)) }
    #expect(plays.map(\.lines) == (1...20).map { RandomPlay(on: stage, pool, seed: UInt64($0)).lines })
    let finding = try #require(plays.compactMap { $0.finding(on: stage) }.first)
    #expect(finding.code == .invariantBroken)
    // One line breaks it; whatever came before was left out.
    #expect(finding.notes.count == 2)
  }
}

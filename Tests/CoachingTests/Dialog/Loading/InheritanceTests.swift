import Testing

@testable import Coaching

@Suite struct InheritanceTests {
  private static let body = """
    start: open
    states:
      anywhere:
        hints: ["Ask."]
        objections: [too-dear]
        routes:
          - {id: gives, if: "move.discount", say: "I'll take it.", go: lost}
          - {id: asks, if: "asks", say: "Good question."}
      open:
        parent: anywhere
        say: "What?"
        hints: ["Look at her goal."]
        routes: [{id: good, if: "altitude >= benefit", go: close}]
        else: {say: "And?"}
        ladder: [{go: lost}]
      close:
        parent: open
        say: "And now?"
        objections: []
        routes: [{id: good, if: "altitude >= benefit", go: won}, {id: asks, if: "asks", say: "No questions."}]
        else: {say: "So?"}
        ladder: [{go: lost}]
      won: {final: pass, say: "Good."}
      lost: {final: fail, say: "Bye."}
    objections:
      too-dear: {type: price, cause: feature-pitch, say: "Dear.", else: {go: return}}

    """

  @Test func routesComeAfterTheStatesOwnAndItsOwnReplaceThoseOfTheSameName() throws {
    let scenario = try Talk(Self.body).session.scenario
    let open = try #require(scenario.state("open")?.waiting)
    #expect(open.routes.map(\.id) == ["good", "gives", "asks"])
    #expect(open.routes.map(\.inheritedFrom) == [nil, "anywhere", "anywhere"])
    #expect(open.hints == ["Look at her goal.", "Ask."])
    #expect(scenario.state("open")?.objections == ["too-dear"])
    let close = try #require(scenario.state("close")?.waiting)
    #expect(close.routes.map(\.id) == ["good", "asks", "gives"])
    #expect(close.routes[1].response.say?.lines.map(\.text.source) == ["No questions."])
    #expect(scenario.state("close")?.objections == [])
    #expect(scenario.state("anywhere")?.role == .pattern)
    #expect(scenario.state("open")?.role == .ordinary)
  }

  @Test func inheritedRoutesArePlayed() throws {
    var talk = try Talk(Self.body)
    #expect(talk.say("What is your goal?") == ["Good question."])
    #expect(talk.turns[0].transition.way == .route("asks"))
    talk.say(Talk.discount)
    #expect(talk.state == "lost")
  }

  @Test func parentsThatAreNotThereAreFinalOrGoRound() {
    let text =
      Talk.head + """
        start: open
        states:
          open: {parent: ⟦opem⟧, say: "What?", else: {go: a}}
          a: {parent: ⟦b⟧, say: "A?", else: {go: b}}
          b: {parent: ⟦a⟧, say: "B?", else: {go: c}}
          c: {parent: ⟦won⟧, say: "C?", else: {go: won}}
          won: {final: pass, say: "Good.", ⟦parent⟧: a}
        """
    Findings(checking: text).expect([
      .noSuchState, .undeclaredName, .undeclaredName, .noSuchState, .unknownKey,
    ])
  }

  @Test func inheritedSamplesAreJudgedOnce() {
    let text =
      Talk.head
      + Self.body.replacing(
        "id: asks, if: \"asks\", say: \"Good question.\"",
        with: "id: asks, if: \"asks\", say: \"Good question.\", samples: [\"It has real-time charts.\"]")
    let file = SourceFile(name: "talk.yaml", text: text)
    let review = ScenarioReview(file, ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader)
    #expect(review.findings.filter { $0.code == .sampleElsewhere }.count == 1)
    #expect(review.sampleCount == 1)
  }

  /// Understood in the first heir, and not in the next, where what the route asks for is over.
  @Test func anInheritedSampleThatAnotherHeirDoesNotUnderstandIsReportedWithTheState() throws {
    let body = Self.body
      .replacing("start: open\n", with: "vars: {grilled: false}\nstart: open\n")
      .replacing(
        "id: asks, if: \"asks\", say: \"Good question.\"",
        with: "id: asks, if: \"asks and not grilled\", say: \"Good question.\", samples: [\"What is your goal?\"]"
      )
      .replacing(
        "if: \"altitude >= benefit\", go: close", with: "if: \"altitude >= benefit\", go: close, set: {grilled: true}"
      )
      .replacing(", {id: asks, if: \"asks\", say: \"No questions.\"}", with: "")
    let review = ScenarioReview(
      SourceFile(name: "talk.yaml", text: Talk.head + body), ShippedKnowledge.knowledge, grader: ShippedKnowledge.grader
    )
    let findings = review.findings.filter { $0.code == .sampleElsewhere }
    #expect(findings.map(\.message) == ["sample takes `aside question` in `close` and not route `asks`"])
    #expect(findings.first?.notes.first == "played in `close`, which has the route from `anywhere`")
  }
}

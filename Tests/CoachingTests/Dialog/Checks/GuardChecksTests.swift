import Testing

@testable import Coaching

/// What the exact enumeration of guards finds, and where it is silent.
@Suite struct GuardChecksTests {
  private func scenario(_ routes: String) -> String {
    """
    dialog: 1
    title: "T"
    skill: outcomes
    customer: {name: Dana}
    facts:
      late: {says: "Late.", need: implied}
      calm: {says: "Calm."}
    meters:
      trust: {start: 1, max: 3, empty: won}
    vars:
      mood: {values: [warm, cold, hot], start: warm}
    start: open
    states:
      open:
        say: "What?"
        routes:
          - {id: go, if: "mood == cold and trust == 2 and turn == 77", go: won}
    \(routes)
        else: {say: "And?", add: {trust: -1}, set: {mood: hot}}
      won: {final: pass, say: "Good."}

    """
  }

  private func route(_ index: Int, _ condition: String) -> String {
    "      - {id: r\(index), if: \(condition), say: \"Go on.\"}"
  }

  private func expect(_ conditions: [String], _ codes: [DiagnosticCode], location: SourceLocation = #_sourceLocation) {
    let routes = conditions.enumerated().map { route($0.offset, $0.element) }.joined(separator: "\n")
    Findings(checking: scenario(routes)).expect(codes, location: location)
  }

  @Test(
    arguments: [
      "altitude >= none", "tie >= 3 or not tie >= 3", "trust >= 0", "turn >= 1",
      "not (asked.late and not learned.late)",
      "mood == warm or mood == cold or mood == hot", "need.calm", "altitude > outcome", "attempt < 1",
      "turn > 3 and turn < 4",
      "tie >= 3 and tie < 3", "asked.late and not learned.late", "not (altitude >= 2 or altitude < 2)",
    ])
  func constant(_ condition: String) { expect(["⟦\"\(condition)\"⟧"], [.constantGuard]) }

  @Test(
    arguments: [
      "tie >= 0", "trust > 0", "turn > 1", "need.late", "learned.late and not asked.late",
      "not tie >= 3 and not tie < 3",
      "visits >= 2", "mood != warm",
    ])
  func notConstant(_ condition: String) { expect(["\"\(condition)\""], []) }

  @Test func aRouteBehindAWiderOne() {
    expect(["\"asks or tie >= 2\"", "⟦\"tie >= 3\"⟧", "⟦\"asks and trust >= 2\"⟧"], [.shadowedRoute, .shadowedRoute])
  }

  @Test func aRouteBehindTwoThatTogetherCoverIt() {
    let routes = [
      "\"altitude <= advantage\"", "\"altitude >= benefit and asks\"", "\"not asks and altitude >= benefit\"",
    ]
    let all = routes.enumerated().map { route($0.offset, $0.element) } + [route(9, "⟦\"smalltalk\"⟧")]
    let findings = Findings(checking: scenario(all.joined(separator: "\n")))
    findings.expect([.shadowedRoute])
    #expect(findings.found.first?.notes.first?.contains("`r0` (line 18), `r1` (line 19), `r2` (line 20)") == true)
  }

  @Test func whatAsksForAFactIsCoveredByKnowingIt() {
    expect(["\"learned.late\"", "⟦\"asked.late\"⟧"], [.shadowedRoute])
    expect(["\"asked.late\"", "\"learned.late\""], [])
  }

  @Test func silenceIsSmallTalk() {
    expect(["\"smalltalk\"", "⟦\"silence\"⟧"], [.shadowedRoute])
    expect(["\"silence\"", "\"smalltalk\""], [])
  }

  @Test func aCriterionThatDoesNotApplyIsNotShadowed() {
    expect(["\"tie >= 2\"", "\"tie < 2\"", "\"asks\""], [])
  }

  @Test func anAlwaysTrueRouteIsReportedAndNotEachBehindIt() {
    expect(["⟦\"trust >= 0\"⟧", "\"asks\"", "\"tie >= 3\""], [.constantGuard])
  }

  @Test func beyondTheLimitNothingIsSaid() {
    let many = ["tie", "quantification", "stakeholder", "justification", "evidence", "translation", "honesty"]
    let wide = many.map { "\($0) >= 3" }.joined(separator: " or ")
    expect(["\"\(wide)\"", "\"(\(wide)) and asks\""], [])
  }
}

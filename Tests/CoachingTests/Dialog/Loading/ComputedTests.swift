import Testing

@testable import Coaching

@Suite struct ComputedTests {
  private func text(_ lets: String, guard condition: String = "keen", set: String = "warned: true") -> String {
    Talk.head + """
      meters: {trust: {start: 1, max: 3}}
      vars: {warned: false}
      let: \(lets)
      start: open
      states:
        open:
          say: "What?"
          routes:
            - {id: a, if: "\(condition)", go: won}
            - {id: b, if: "warned and asks", say: "Hm.", add: {trust: 1}, set: {\(set)}}
          else: {say: "And?", set: {warned: true}}
        won: {final: pass, say: "Good."}
      """
  }

  @Test func aNameStandsForItsGuard() throws {
    let file = SourceFile(
      name: "a", text: text("{keen: \"ready and trust >= 2\", ready: \"learned.late or altitude >= benefit\"}"))
    let (scenario, diagnostics) = ScenarioChecks.check(file)
    #expect(diagnostics.isEmpty, Comment(rawValue: DiagnosticRenderer([file]).text(diagnostics)))
    let route = try #require(scenario?.state("open")?.waiting?.routes.first)
    #expect(
      route.condition
        == .all([
          .any([.truth(.learned("late")), .compare(.criterion(.altitude), .atLeast, 3)]),
          .compare(.meter("trust"), .atLeast, 2),
        ]))
    #expect(scenario?.computed.map(\.id) == ["keen", "ready"])
  }

  @Test func namesThatGoRoundInACircle() {
    Findings(checking: text("{keen: ⟦\"ready and trust >= 2\"⟧, ready: \"not keen\"}")).expect([.undeclaredName])
    Findings(checking: text("{keen: ⟦\"trust >= 2 or not keen\"⟧}")).expect([.undeclaredName])
  }

  @Test func mistakesInAndAroundAComputedName() {
    Findings(checking: text("{keen: \"⟦trsut⟧ >= 2\"}")).expect([.undeclaredName])
    Findings(checking: text("{keen: \"trust >= 2\"}", guard: "⟦keen >= 2⟧")).expect([.guardType])
    Findings(checking: text("{keen: \"trust >= 2\"}", guard: "⟦keem⟧ and trust >= 2")).expect([
      .undeclaredName
    ])
    Findings(checking: text("{keen: \"trust >= 2\"}", set: "⟦keen⟧: true")).expect([.undeclaredName])
    Findings(checking: text("{⟦trust⟧: \"asks\", ⟦altitude⟧: \"asks\"}", guard: "trust >= 2"))
      .expect([.duplicateID, .duplicateID])
    Findings(checking: text("{⟦keen⟧: \"trust >= 2\"}", guard: "trust >= 2")).expect([.neverRead])
    Findings(checking: text("{keen: ⟦\"trust >= 2 and trust <= 1\"⟧}", guard: "keen or altitude >= benefit")).expect([
      .constantGuard
    ])
  }

  @Test func namesThatStandForTooMuch() {
    let doubled = (1...20).map { "n\($0): \"n\($0 - 1) and n\($0 - 1)\"" }.joined(separator: ", ")
    let file = SourceFile(name: "a", text: text("{n0: \"trust >= 2\", \(doubled)}", guard: "n20"))
    let (_, diagnostics) = ScenarioChecks.check(file)
    #expect(diagnostics.map(\.code).contains(.guardType))
  }
}

import Testing

@testable import Coaching

@Suite struct CoverageTests {
  private func coverage(_ sessions: [Session]) throws -> Coverage {
    var coverage = Coverage(of: try Gatekeeper.scenario())
    for session in sessions { coverage.record(session.turns) }
    return coverage
  }

  private func played(_ count: Int, given: (inout Given) -> Void = { _ in }) throws -> Session {
    var session = try Gatekeeper.session(given: given)
    for _ in 0..<count { _ = session.reply(to: Gatekeeper.line) }
    return session
  }

  @Test func withoutPlayNothingIsTakenAndAllIsMissing() throws {
    let coverage = try coverage([])
    #expect(coverage.missing.count == coverage.parts.count)
    #expect(coverage.share(of: .state) == (0, 2))
    #expect(coverage.share(of: .route) == (0, 5))
    #expect(coverage.share(of: .rung) == (0, 5))
    #expect(coverage.share(of: .ending) == (0, 2))
  }

  @Test func aConversationTakesItsWay() throws {
    let coverage = try coverage([try played(5)])
    let missing = coverage.missing.map(\.name)
    #expect(
      missing == [
        "route `gate/asks`", "route `gate/patient`", "rung 1 of `gate`", "rung 2 of `gate`", "rung 1 of `yard`",
        "ending `out`",
      ])
    #expect(coverage.missing.map(\.range.start.line) == [18, 20, 24, 25, 31, 33])
    #expect(coverage.reaches(100, of: .state))
    #expect(!coverage.reaches(61, of: .route) && coverage.reaches(60, of: .route))
  }

  @Test func aWayThatDroveAMeterToItsLimitIsTakenToo() throws {
    let session = try played(1) { $0.meters["patience"] = 1 }
    #expect(session.turns.map(\.transition.way) == [.meter("patience")])
    let coverage = try coverage([session])
    #expect(coverage.isTaken(.fallback(in: "gate")))
    #expect(coverage.isTaken(.limit(meter: "patience", to: "out")))
    #expect(coverage.isTaken(.state("out")))
  }

  @Test func aShareBelowTheMinimumIsAFindingWithTheMissingLines() throws {
    let finding = try #require(D609LowCoverage.finding(try coverage([try played(5)]), minimum: 50))
    #expect(finding.code == .lowCoverage)
    #expect(finding.message == "samples and tests take 2 of 5 rungs; wanted 50 %")
    #expect(finding.notes.first == "nothing takes rung 1 of `gate` (line 24)")
    #expect(D609LowCoverage.finding(try coverage([try played(5)]), minimum: 40) == nil)
  }

  /// What `test --coverage` shows of a file comes from its samples and its tests.
  @Test func aReviewCountsSamplesAndTests() throws {
    let text =
      Gatekeeper.text
        + """
        tests:
          - name: through
            turns: [{rep: "\(Gatekeeper.line)", times: 5, expect: {end: pass}}]

        """
    let knowledge = Knowledge.none
    let review = ScenarioReview(
      SourceFile(name: "gate.yaml", text: text), knowledge, grader: Grader(knowledge))
    #expect(review.runs.map(\.failures.isEmpty) == [true])
    #expect(review.coverage?.share(of: .ending) ?? (0, 0) == (1, 2))
    #expect(review.shortfall(below: 90).map(\.code) == [.lowCoverage])
    #expect(review.shortfall(below: 10).isEmpty)
  }
}

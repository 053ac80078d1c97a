/// One of a scenario's `tests:` played to its end.
package struct ScenarioTestRun: Sendable {
  package let test: ScenarioTest
  package let session: Session
  /// Empty when it passed.
  package let failures: [Diagnostic]

  package init(_ test: ScenarioTest, on stage: Stage, waypoints: [String: Waypoint]) {
    let start = test.from.flatMap { waypoints[$0]?.start } ?? Start(state: test.from ?? stage.scenario.start)
    var session = Session(
      stage, seed: test.seed ?? 0, start: start.given(test.given, in: stage.scenario), coached: false)
    var failures: [Diagnostic] = []
    var isOnTrack = true
    for (place, line) in test.turns.enumerated() {
      var found = Self.play(line, in: &session, of: test)
      // What follows from a turn that went astray is no news; it is played on only for what it comes through.
      guard isOnTrack else { continue }
      let rest = test.turns[(place + 1)...].count { $0.expect != nil }
      isOnTrack = found.isEmpty || line.expect?.state?.value == session.state
      if !isOnTrack, rest > 0 {
        found[found.count - 1].notes.append(
          "what came after it was not compared: \(rest) more \(rest == 1 ? "turn" : "turns") of this test")
      }
      failures += found
    }
    failures += Self.brokenInvariants(in: session, of: test)
    self.test = test
    self.session = session
    self.failures = failures
  }
}

extension ScenarioTestRun {
  private static func play(
    _ line: ScenarioTest.Turn, in session: inout Session, of test: ScenarioTest
  ) -> [Diagnostic] {
    var last: Turn?
    for _ in 0..<line.times where session.end == nil { last = session.reply(to: line.rep) }
    guard let turn = last else {
      return [
        Diagnostic(
          .testFails, at: line.range, "test `\(test.name)`: the conversation is over before this line",
          notes: ["it ended in `\(session.state)`"])
      ]
    }
    return (line.expect?.failures(after: turn, in: session) ?? []).map { failure in
      Diagnostic(
        .testFails, at: failure.range, "test `\(test.name)`: \(failure.text)",
        notes: ["took `\(turn.transition.way.name)`"] + turn.account + turn.standing)
    }
  }

  private static func brokenInvariants(in session: Session, of test: ScenarioTest) -> [Diagnostic] {
    guard let end = session.end else { return [] }
    return session.brokenInvariants.map { session.scenario.invariants[$0] }.map { invariant in
      Diagnostic(
        .testFails, at: invariant.range, "test `\(test.name)` breaks the invariant `\(invariant.source)`",
        notes: ["it ended with `\(end.name)`"])
    }
  }
}

extension Session {
  /// The highest level of each criterion so far; altitude counts as 0 before any answer.
  package var bestLevels: [Criterion: Int] {
    turns.reduce(into: [.altitude: 0]) { best, turn in
      guard turn.grade.aside == nil else { return }
      best[.altitude] = max(best[.altitude] ?? 0, turn.grade.altitude.level.rawValue)
      for grade in turn.grade.criteria {
        if let level = grade.level { best[grade.id] = max(best[grade.id] ?? 0, level) }
      }
    }
  }
}

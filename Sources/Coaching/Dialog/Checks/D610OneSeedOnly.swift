/// A test that passes with the seed it is run with, and fails with others: by luck.
enum D610OneSeedOnly {
  private static func test(_ part: String, name: String = "charts are not enough") -> String {
    """
    tests:
      - name: \(name)
        turns:
          - {rep: "It has real-time charts.", expect: {says: "\(part)"}}
    """
  }

  static let page = DiagnosticPage(
    .oneSeedOnly, "a test passes for one seed only",
    explanation: """
      The seed chooses among wordings. A test that passes with one seed and fails with others hangs on the wording that
      happens to be said: a new line would break it, and what it says of the scenario may be wrong. Expect what all
      wordings have in common, or the state, the end and the facts. A test with a `seed` of its own is warned of only where
      it fails with every other.
      """,
    bad: PageExample.conversation(
      fallback: "[\"And in money?\", \"What is it in euros?\"]", pick: "shuffle",
      tests: test("euros", name: "⟦charts are not enough⟧")),
    fixed: PageExample.conversation(
      fallback: "[\"And in money?\", \"What is it in money, please?\"]", pick: "shuffle", tests: test("in money")))

  /// How many other seeds are tried.
  private static let others: ClosedRange<UInt64> = 1...6

  static func finding(_ run: ScenarioTestRun, on stage: Stage, waypoints: [String: Waypoint]) -> Diagnostic? {
    guard run.failures.isEmpty, run.session.isDrawn else { return nil }
    let own = run.test.seed ?? 0
    let runs = others.map { seed in
      var test = run.test
      test.seed = own &+ seed
      return ScenarioTestRun(test, on: stage, waypoints: waypoints)
    }
    let failed = runs.first { !$0.failures.isEmpty }
    guard let failed, let failure = failed.failures.first else { return nil }
    if run.test.seed != nil, runs.contains(where: \.failures.isEmpty) { return nil }
    let failures = runs.count { !$0.failures.isEmpty }
    return Diagnostic(
      .oneSeedOnly, at: run.test.range,
      "test `\(run.test.name)` passes with seed \(own) and fails with \(failures) of \(runs.count) others",
      notes: ["with seed \(failed.test.seed ?? 0), \(failure.message)"],
      help: "expect what every wording has in common, or the state, the end, the facts")
  }
}

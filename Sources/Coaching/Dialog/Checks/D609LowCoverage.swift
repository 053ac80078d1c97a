/// The page of a scenario of which samples and tests come through too little; found where a share was asked for.
enum D609LowCoverage {
  static let page = DiagnosticPage(
    .lowCoverage, "samples and tests come through too little",
    explanation: """
      `sowhat test --coverage=90` asks that samples and tests come through 90 percent of the states, of the routes, of
      `else` and the rungs, and of the endings. What nothing comes through may be broken without anybody noticing. The
      notes name each such line: write a sample for a route, and a test that gets to a rung or an ending.
      """,
    bad: PageExample.conversation().marking("lost"),
    fixed: PageExample.conversation(
      tests: """
        tests:
          - name: charts lose her
            turns:
              - {rep: "It has real-time charts.", times: 2, expect: {end: fail}}
        """))
}

extension D609LowCoverage {
  /// Nil where at least `minimum` percent of each kind were taken.
  static func finding(_ coverage: Coverage, minimum: Int) -> Diagnostic? {
    let low = Coverage.Kind.allCases.filter { !coverage.reaches(minimum, of: $0) }
    let missing = coverage.missing.filter { low.contains($0.kind) }
    guard let first = missing.first(where: { $0.kind == low.last }) else { return nil }
    let shares = low.map { kind in
      let (taken, all) = coverage.share(of: kind)
      return "\(taken) of \(all) \(kind.plural)"
    }
    return Diagnostic(
      .lowCoverage, at: first.range, "samples and tests take \(shares.joined(separator: ", ")); wanted \(minimum) %",
      notes: missing.map { "nothing takes \($0.name) (line \($0.range.start.line))" },
      help: "write samples and tests that take them")
  }
}

extension Coverage.Kind {
  /// For counting.
  package var plural: String {
    switch self {
    case .state: "states"
    case .route: "routes"
    case .rung: "rungs"
    case .ending: "endings"
    }
  }
}

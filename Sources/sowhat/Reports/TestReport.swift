import Coaching

/// How the samples and tests of scenarios went: the failures, then a line a scenario.
struct TestReport {
  private let reviews: [ScenarioReview]
  /// Nil where coverage was not asked for.
  private let coverage: CoverageWish?

  init(_ reviews: [ScenarioReview], coverage: CoverageWish? = nil) {
    self.reviews = reviews
    self.coverage = coverage
  }
}

extension TestReport {
  /// A share that was asked for and not reached fails, too, though the finding is a warning.
  var fails: Bool { reviews.contains { review in !findings(of: review).isEmpty || !shortfall(of: review).isEmpty } }

  var text: String {
    let findings = reviews.flatMap { self.findings(of: $0) + shortfall(of: $0) }.sorted(by: Diagnostic.inOrder)
    let blocks = DiagnosticRenderer(reviews.flatMap(\.files)).text(findings)
    return (findings.isEmpty ? "" : blocks + "\n") + reviews.map { line($0) + "\n" + share(of: $0) }.joined()
  }

  private func shortfall(of review: ScenarioReview) -> [Diagnostic] {
    coverage?.minimum.map(review.shortfall) ?? []
  }

  private func share(of review: ScenarioReview) -> String {
    guard coverage != nil, let coverage = review.coverage else { return "" }
    let lines = CoverageText.lines(coverage, of: review.file.stem)
    // The finding has named what is missing already.
    return lines.prefix(shortfall(of: review).isEmpty ? lines.count : 1).map { $0 + "\n" }.joined()
  }

  /// What keeps it from being played, or what went wrong in play; a scenario without tests has not passed.
  private func findings(of review: ScenarioReview) -> [Diagnostic] {
    guard review.isPlayable, let scenario = review.scenario else {
      return review.reading.filter { $0.severity == .error }
    }
    let none = Diagnostic(
      .testFails, at: scenario.range, "scenario `\(scenario.id)` has no tests, so none ran",
      help: "add `tests:` with a conversation that must pass")
    return review.findings.filter { $0.severity == .error } + (scenario.tests.isEmpty ? [none] : [])
  }

  private func line(_ review: ScenarioReview) -> String {
    guard review.isPlayable else { return "\(review.file.stem.withoutControls)  cannot be played" }
    let passed = review.runs.filter(\.failures.isEmpty).count
    let samples = Self.share(review.sampleCount - review.failedSamples, of: review.sampleCount, "sample")
    let tests = Self.share(passed, of: review.scenario?.tests.count ?? 0, "test")
    let fails = findings(of: review).contains { $0.severity == .error }
    return "\(review.file.stem.withoutControls)  \(samples), \(tests): \(fails ? "FAILED" : "passed")"
  }

  private static func share(_ passed: Int, of all: Int, _ noun: String) -> String {
    passed == all ? Count.of(all, noun) : "\(passed) of \(Count.of(all, noun))"
  }
}

/// All that is to be said of one scenario file: what was read, what is wrong, and how its samples and tests went.
///
/// `check` and `test` both show this value, and `practice` reads by the same way, so what is accepted is what is played.
package struct ScenarioReview: Sendable {
  package let file: SourceFile
  /// The file and the fragments that it may include: what findings point into.
  package let files: [SourceFile]
  /// Nil where there is not even a state to begin in.
  package let scenario: Scenario?
  /// What was found, by part: of reading and checking, of samples (D601 to D607, D614), of what is said and of how questions
  /// find facts, of tests that pass by luck (D610), of all that can happen, of tests.
  package let verdict: ReviewVerdict
  /// Empty where the verdict is one of an earlier run.
  package let runs: [ScenarioTestRun]
  /// What samples and tests came through; nil where it cannot be played, or was not this time.
  package let coverage: Coverage?

  /// - Parameters:
  ///   - grader: made from the same knowledge, shared by all files of a library.
  ///   - fragments: what the scenario may include, by name.
  ///   - plays: whether to play samples and tests, which takes the most time.
  ///   - bounds: how far to walk through all that can happen; nil leaves it.
  ///   - together: does the parts, which need nothing of each other, perhaps at the same time.
  ///   - matcher: compares questions with the scenario's facts by meaning; nil leaves it to their words.
  ///   - verdict: of an earlier review of the same; then the scenario is read, and nothing else is done.
  package init(
    _ file: SourceFile, _ knowledge: Knowledge, grader: Grader, fragments: [String: SourceFile] = [:],
    playing plays: Bool = true, exploring bounds: Exploration.Bounds? = nil,
    together: ReviewPart.Crew = { $0.map { $0() } },
    matcher: (Scenario) -> (any SentenceMatcher)? = { _ in nil }, knowing verdict: ReviewVerdict? = nil
  ) {
    let loaded = ScenarioLoader.read(file, fragments: fragments)
    self.file = file
    files = [file] + fragments.values.sorted { $0.name < $1.name }
    scenario = loaded.scenario
    if let verdict {
      (self.verdict, runs, coverage) = (verdict, [], nil)
      return
    }
    var whole = ReviewPart(reading: loaded.diagnostics)
    if let scenario {
      let stage = Stage(scenario, knowledge, grader: grader, matcher: matcher(scenario))
      whole = ReviewDesk(scenario: scenario, stage: stage)
        .review(loaded, playing: plays, exploring: bounds, together: together)
    }
    self.verdict = whole.verdict(on: scenario)
    runs = whole.runs
    coverage = whole.isPlayable ? whole.played : nil
  }
}

extension ScenarioReview {
  /// Everything found, in the order of the file.
  package var findings: [Diagnostic] { verdict.findings.sorted(by: Diagnostic.inOrder) }

  /// D609, where less than `minimum` percent of the states, routes, rungs or endings are taken.
  package func shortfall(below minimum: Int) -> [Diagnostic] {
    guard let scenario, let coverage else { return [] }
    return scenario.unallowed([D609LowCoverage.finding(coverage, minimum: minimum)].compactMap { $0 })
  }

  /// Of reading and checking, without playing.
  package var reading: [Diagnostic] { verdict.reading }

  /// Of the samples and model answers: D601 to D607, D614.
  package var samples: [Diagnostic] { verdict.samples }

  /// Whether it can be played.
  package var isPlayable: Bool { scenario != nil && !reading.contains(where: \.code.preventsPlay) }

  /// How many samples, `never` lines included, there are.
  package var sampleCount: Int {
    let routes = (scenario?.states ?? []).flatMap { $0.waiting?.routes ?? [] }.filter { $0.inheritedFrom == nil }
    return routes.map { $0.samples.count + $0.never.count }.reduce(0, +)
  }

  /// How many of them went where they must not, or were graded otherwise.
  package var failedSamples: Int {
    Set(samples.filter { Self.failing.contains($0.code) }.map(\.range.start)).count
  }

  private static let failing: Set<DiagnosticCode> = [.sampleElsewhere, .sampleGrade, .neverTaken]
}

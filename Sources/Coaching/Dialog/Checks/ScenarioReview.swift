/// All that is to be said of one scenario file: what was read, what is wrong, and how its samples and tests went.
///
/// `check` and `test` both show this value, and `practice` reads by the same way, so what is accepted is what is played.
package struct ScenarioReview: Sendable {
  package let file: SourceFile
  /// The file and the fragments that it may include: what findings point into.
  package let files: [SourceFile]
  /// Nil where there is not even a state to begin in.
  package let scenario: Scenario?
  /// Of reading and checking, without playing.
  package let reading: [Diagnostic]
  /// Of the samples: D601 to D607.
  package let samples: [Diagnostic]
  /// Of what is said, and of how questions find facts: D501 to D504, D611 to D613.
  package let wording: [Diagnostic]
  /// Of tests that pass by luck: D610.
  package let luck: [Diagnostic]
  package let runs: [ScenarioTestRun]
  /// Of all that can happen; empty where nobody asked to look, or where it cannot be played.
  package let exploring: [Diagnostic]
  /// What samples and tests came through; nil where it cannot be played.
  package let coverage: Coverage?

  /// - Parameters:
  ///   - grader: made from the same knowledge, shared by all files of a library.
  ///   - fragments: what the scenario may include, by name.
  ///   - plays: whether to play samples and tests, which takes the most time.
  ///   - bounds: how far to walk through all that can happen; nil leaves it.
  ///   - matcher: compares questions with the scenario's facts by meaning; nil leaves it to their words.
  package init(
    _ file: SourceFile, _ knowledge: Knowledge, grader: Grader, fragments: [String: SourceFile] = [:],
    playing plays: Bool = true, exploring bounds: Exploration.Bounds? = nil,
    matcher: (Scenario) -> (any SentenceMatcher)? = { _ in nil }
  ) {
    let (scenario, reading) = ScenarioChecks.check(file, fragments: fragments)
    self.file = file
    files = [file] + fragments.values.sorted { $0.name < $1.name }
    self.scenario = scenario
    self.reading = reading
    guard let scenario else {
      samples = []
      exploring = []
      wording = []
      luck = []
      runs = []
      coverage = nil
      return
    }
    let stage = Stage(scenario, knowledge, grader: grader, matcher: matcher(scenario))
    let broken = reading.filter { $0.severity == .error }.map(\.range)
    var coverage = Coverage(of: scenario)
    let waypoints = plays ? Waypoint.shortest(in: scenario) : [:]
    samples =
      plays
      ? scenario.unallowed(
        SampleChecks.findings(on: stage, waypoints: waypoints, broken: broken, coverage: &coverage)) : []
    let questions = plays && broken.isEmpty ? MatchingChecks.findings(on: stage) : []
    wording = scenario.unallowed(WordingChecks.findings(in: scenario) + questions)
    let tests = plays && broken.isEmpty ? scenario.tests : []
    let runs = tests.map { ScenarioTestRun($0, on: stage, waypoints: waypoints) }
    self.runs = runs
    luck = scenario.unallowed(
      runs.compactMap { D610OneSeedOnly.finding($0, on: stage, waypoints: waypoints) })
    for run in runs { coverage.record(run.session.turns) }
    exploring = bounds.map { Self.explore(stage, within: $0, reading) } ?? []
    self.coverage = reading.contains(where: \.code.preventsPlay) ? nil : coverage
  }
}

extension ScenarioReview {
  /// Nothing where a part could not be read, since what is missing may be what leads on.
  private static func explore(
    _ stage: Stage, within bounds: Exploration.Bounds, _ reading: [Diagnostic]
  ) -> [Diagnostic] {
    guard !reading.contains(where: \.code.preventsPlay) else { return [] }
    var explorer = Explorer(stage, within: bounds)
    return ExploredChecks.findings(in: explorer.explore())
  }

  /// Everything found, in the order of the file.
  package var findings: [Diagnostic] {
    let failures = scenario?.unallowed(runs.flatMap(\.failures)) ?? []
    return (reading + samples + wording + luck + exploring + failures).sorted(by: Diagnostic.inOrder)
  }

  /// D609, where less than `minimum` percent of the states, routes, rungs or endings are taken.
  package func shortfall(below minimum: Int) -> [Diagnostic] {
    guard let scenario, let coverage else { return [] }
    return scenario.unallowed([D609LowCoverage.finding(coverage, minimum: minimum)].compactMap { $0 })
  }

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

/// Divides the review of one scenario into pieces of work that need nothing of each other.
struct ReviewDesk: Sendable {
  let scenario: Scenario
  let stage: Stage
}

extension ReviewDesk {
  /// All of it: first what shows whether it can be played, then what plays it.
  func review(
    _ loaded: ScenarioReading, playing plays: Bool, exploring bounds: Exploration.Bounds?, together: ReviewPart.Crew
  ) -> ReviewPart {
    var whole = ReviewPart(reading: loaded.diagnostics)
    for part in together(looking(loaded, within: bounds)) { whole.add(part) }
    guard plays else { return whole }
    for part in together(playing(whole.reading)) { whole.add(part) }
    return whole
  }

  /// What needs no grading.
  ///
  /// - Parameter bounds: how far to walk through all that can happen; nil leaves it.
  private func looking(_ loaded: ScenarioReading, within bounds: Exploration.Bounds?) -> [@Sendable () -> ReviewPart] {
    var work: [@Sendable () -> ReviewPart] = []
    // What is missing may be what leads on, so that only what was read whole is explored.
    if let bounds, !loaded.diagnostics.contains(where: \.code.preventsPlay) {
      work.append { [stage] in
        ReviewPart(exploring: ExploredChecks.findings(in: Explorer.survey(stage, within: bounds)))
      }
    }
    work.append { [scenario, stage] in
      let unjudged = scenario.unallowed(D308UnjudgedCriterion.findings(in: scenario, stage.rubric))
      return ReviewPart(reading: ScenarioChecks.findings(in: scenario, doubts: loaded.doubts) + unjudged)
    }
    work.append { [scenario] in
      ReviewPart(wording: scenario.unallowed(WordingChecks.findings(in: scenario)))
    }
    return work
  }

  /// Samples, tests and questions.
  ///
  /// - Parameter reading: what was found without grading; what is broken is not played.
  private func playing(_ reading: [Diagnostic]) -> [@Sendable () -> ReviewPart] {
    let broken = reading.filter { $0.severity == .error }.map(\.range)
    let waypoints = Waypoint.shortest(in: scenario)
    let samples: @Sendable () -> ReviewPart = { [scenario, stage] in
      var coverage = Coverage(of: scenario)
      let findings = SampleChecks.findings(
        on: stage, waypoints: waypoints, broken: broken, coverage: &coverage)
      return ReviewPart(samples: scenario.unallowed(findings), coverage: coverage)
    }
    guard broken.isEmpty else { return [samples] }
    let questions: @Sendable () -> ReviewPart = { [scenario, stage] in
      ReviewPart(wording: scenario.unallowed(MatchingChecks.findings(on: stage)))
    }
    return [samples, { [scenario, stage] in Self.tests(of: scenario, on: stage, waypoints) }, questions]
  }

  private static func tests(
    of scenario: Scenario, on stage: Stage, _ waypoints: [String: Waypoint]
  ) -> ReviewPart {
    let runs = scenario.tests.map { ScenarioTestRun($0, on: stage, waypoints: waypoints) }
    let luck = runs.compactMap { D610OneSeedOnly.finding($0, on: stage, waypoints: waypoints) }
    return ReviewPart(luck: scenario.unallowed(luck), runs: runs)
  }
}

/// The checks that play: D601 to D605 over samples, D608 over tests. Run on the sound parts of a scenario only.
package enum SampleChecks {
  /// - Parameters:
  ///   - broken: places of errors already found; a state that contains one is not judged, so that one mistake does not
  ///     show up as several.
  ///   - coverage: takes in what the samples come through.
  package static func findings(
    on stage: Stage, broken: [SourceRange], coverage: inout Coverage
  ) -> [Diagnostic] {
    let scenario = stage.scenario
    let waypoints = Waypoint.shortest(in: scenario)
    // An error outside all states may change any grade: then nothing is played.
    let isSound = broken.allSatisfy { range in scenario.states.contains { $0.extent.contains(range) } }
    var inherited: Set<String> = []
    var findings = D604SampleTwice.repeatedSentences(in: scenario)
    for state in scenario.states where !broken.contains(where: state.extent.contains) {
      findings += D605SampleMissing.missingSamples(in: state)
      guard isSound, let waypoint = waypoints[state.id] else { continue }
      for route in state.waiting?.routes ?? [] {
        // Inherited samples are judged once: where they stand if a conversation gets there, else in the first heir.
        if let parent = route.inheritedFrom {
          guard waypoints[parent] == nil, inherited.insert("\(parent)/\(route.id)").inserted else { continue }
        }
        findings += judge(route, at: waypoint, on: stage, &coverage)
      }
    }
    return findings
  }

  /// A trial is dropped as soon as it is judged: a large scenario has many thousands.
  private static func judge(
    _ route: Route, at waypoint: Waypoint, on stage: Stage, _ coverage: inout Coverage
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for sample in route.samples {
      let trial = Trial(sample, at: waypoint, on: stage)
      coverage.record([trial.turn])
      findings += D601SampleElsewhere.findings(of: sample, trial, route: route, in: stage.scenario)
    }
    for sample in route.never {
      let trial = Trial(sample, at: waypoint, on: stage)
      coverage.record([trial.turn])
      findings += D603NeverTaken.findings(of: sample, trial, route: route)
    }
    return findings
  }
}

extension Trial {
  /// Which way the sample went and why, for a finding's notes.
  var account: [String] {
    var notes = ["grade: \(turn.grade.summary)"]
    if let quote = Quotation.of(turn.grade.outcomeQuote ?? turn.grade.featureQuote, in: turn.text) {
      notes.append("on the words `\(quote)`")
    }
    return notes
  }
}

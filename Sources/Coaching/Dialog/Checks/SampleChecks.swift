/// The checks that play: D601 to D607 over samples, D614 over model answers, D608 over tests. Run on the sound parts of a
/// scenario only.
package enum SampleChecks {
  /// - Parameters:
  ///   - broken: places of errors already found; a state that contains one is not judged, so that one mistake does not
  ///     show up as several.
  ///   - coverage: takes in what the samples come through.
  package static func findings(
    on stage: Stage, waypoints: [String: Waypoint], broken: [SourceRange], coverage: inout Coverage
  ) -> [Diagnostic] {
    let scenario = stage.scenario
    // An error outside all states may change any grade: then nothing is played.
    let isSound = broken.allSatisfy { range in scenario.states.contains { $0.extent.contains(range) } }
    var heirs = HeirSamples(waypoints)
    let answers = GoodAnswers(stage)
    let good = D607NoGoodAnswer(answers: answers)
    let models = D614ModelAnswer(answers: answers, stage: stage)
    var findings = D604SampleTwice.repeatedSentences(in: scenario)
    for state in scenario.states where !broken.contains(where: state.extent.contains) {
      findings += D605SampleMissing.missingSamples(in: state)
      guard isSound, let waypoint = waypoints[state.id] else { continue }
      var judged: [Judged] = []
      for route in state.waiting?.routes ?? [] {
        guard heirs.isFirst(route) else {
          findings += heirs.lost(of: route, at: waypoint, on: stage)
          continue
        }
        judged.append(judge(route, at: waypoint, on: stage, &coverage))
      }
      let own = judged.flatMap(\.findings)
      // Where a sample goes elsewhere, that is what is wrong.
      let trials = judged.flatMap(\.trials)
      findings += own.isEmpty ? [good.finding(state, trials)].compactMap { $0 } : own
      findings += models.findings(in: state, at: waypoint, trials)
    }
    return findings
  }

  /// A route's samples as they went. Dropped as soon as their state is judged: a large scenario has many thousands.
  private struct Judged {
    var findings: [Diagnostic] = []
    var trials: [(route: Route, trial: Trial)] = []
  }

  private static func judge(
    _ route: Route, at waypoint: Waypoint, on stage: Stage, _ coverage: inout Coverage
  ) -> Judged {
    var judged = Judged()
    for sample in route.samples {
      let trial = Trial(sample, at: waypoint, on: stage)
      coverage.record([trial.turn])
      judged.findings += D601SampleElsewhere.findings(of: sample, trial, route: route, in: stage.scenario)
      judged.trials.append((route, trial))
    }
    for sample in route.never {
      let trial = Trial(sample, at: waypoint, on: stage)
      coverage.record([trial.turn])
      judged.findings += D603NeverTaken.findings(of: sample, trial, route: route)
    }
    return judged
  }
}

extension Trial {
  /// Which way the sample went and why, for a finding's notes: with what it was judged, and all that a guard can look at.
  var account: [String] { turn.account + [waypoint.account].compactMap { $0 } }
}

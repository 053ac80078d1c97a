/// The checks that play: D601 to D605 over samples, D608 over tests. Run on the sound parts of a scenario only.
package enum SampleChecks {
  /// - Parameter broken: places of errors already found; a state that contains one is not judged, so that one mistake
  ///   does not show up as several.
  package static func findings(on stage: Stage, broken: [SourceRange]) -> [Diagnostic] {
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
        findings += D601SampleElsewhere.samplesElsewhere(of: route, at: waypoint, on: stage)
        findings += D603NeverTaken.neverTaken(by: route, at: waypoint, on: stage)
      }
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

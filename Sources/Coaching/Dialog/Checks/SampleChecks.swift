/// The checks that play: D601 to D607 over samples, D608 over tests. Run on the sound parts of a scenario only.
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
    var inherited: Set<String> = []
    let answers = D607NoGoodAnswer(stage)
    var findings = D604SampleTwice.repeatedSentences(in: scenario)
    for state in scenario.states where !broken.contains(where: state.extent.contains) {
      findings += D605SampleMissing.missingSamples(in: state)
      guard isSound, let waypoint = waypoints[state.id] else { continue }
      var judged: [Judged] = []
      for route in state.waiting?.routes ?? [] {
        // Inherited samples are judged once: where they stand if a conversation gets there, else in the first heir.
        if let parent = route.inheritedFrom {
          guard waypoints[parent] == nil, inherited.insert("\(parent)/\(route.id)").inserted else { continue }
        }
        judged.append(judge(route, at: waypoint, on: stage, &coverage))
      }
      let own = judged.flatMap(\.findings)
      // Where a sample goes elsewhere, that is what is wrong.
      findings += own.isEmpty ? [answers.finding(state, judged.flatMap(\.trials))].compactMap { $0 } : own
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
  /// Which way the sample went and why, for a finding's notes: all that a guard can look at, with the words behind it.
  var account: [String] {
    var notes = ["grade: \(turn.grade.summary)"]
    if turn.grade.altitude.wording > turn.grade.altitude.level {
      notes.append(
        "no need was voiced by then, so nothing counts above an advantage; `given: {learned: [...]}` tells one")
    }
    if let quote = Quotation.of(turn.grade.outcomeQuote ?? turn.grade.featureQuote, in: turn.text) {
      notes.append("on the words `\(quote)`")
    }
    let moves = turn.grade.moves.map { ($0.finding.rawValue, $0.span) }
    let flags = turn.grade.flags.map { ($0.finding.rawValue, $0.span) }
    if !moves.isEmpty { notes.append("moves: \(named(moves))") }
    if !flags.isEmpty { notes.append("flags: \(named(flags))") }
    return notes + turn.grade.questions.compactMap(\.match).prefix(1).map { "nearest fact: \($0.account)" }
  }

  private func named(_ signs: [(name: String, span: Range<Int>)]) -> String {
    signs.map { sign in
      let words = Quotation.of(sign.span, in: turn.text).map { $0.isEmpty ? "" : " on `\(Quotation.shortened($0))`" }
      return sign.name + (words ?? "")
    }.joined(separator: ", ")
  }
}

extension Question.Match {
  /// What came of the question: `late-invoices, asked for (0.71 of 1 alike)`.
  fileprivate var account: String {
    let outcome =
      switch zone {
      case .open: "asked for"
      case .askBack: "asked for too vaguely"
      case .reject: "too far off"
      }
    return "`\(fact)`, \(outcome) (\(similarity) of 1 alike)"
  }
}

/// What came of all trials, as text; and whether enough was tried for that to mean something.
struct TrialReport {
  private let trials: [ScenarioTrial]

  init(_ trials: [ScenarioTrial]) { self.trials = trials }
}

extension TrialReport {
  /// What did not hold, and what was not tried often enough.
  var faults: [String] { trials.flatMap(\.faults) + thin }

  /// Below this nothing can be said of how often something occurs.
  private static let enough = 100

  private var thin: [String] {
    guard trials.count >= Self.enough else { return [] }
    let rare = Construct.allCases.filter { share(of: $0) * 20 < trials.count }.map {
      "`\($0.rawValue)` is in \(share(of: $0)) of \(trials.count) scenarios, which is less than a twentieth"
    }
    let idle = Edit.allCases.filter { edit in !trials.contains { $0.edits[edit] != nil } }.map {
      "the edit `\($0.rawValue)` was never made"
    }
    let clean = trials.count(where: \.isClean)
    return rare + idle
      + (clean * 10 < trials.count * 9 ? ["only \(clean) of \(trials.count) scenarios check clean"] : [])
  }

  private func share(of construct: Construct) -> Int { trials.count { $0.constructs.contains(construct) } }

  var text: String {
    var states = Histogram(width: 1)
    var lines = Histogram(width: 40)
    for trial in trials {
      states.add(trial.size)
      lines.add(trial.lines)
    }
    return [
      "states on the way to the win:\n" + states.text, "lines:\n" + lines.text,
      "constructs, in how many of "
        + "\(trials.count):\n" + wrapped(Construct.allCases.map { "\($0.rawValue) \(share(of: $0))" }),
      "edits:\n"
        + wrapped(Edit.allCases.map { edit in "\(edit.rawValue) \(trials.reduce(0) { $0 + ($1.edits[edit] ?? 0) })" }),
      stains, sums, faults.map { "FAULT " + $0 }.joined(separator: "\n\n"),
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var stains: String {
    let stained = trials.compactMap { trial in trial.stain.map { "  seed \(trial.seed): \($0)" } }
    return stained.isEmpty ? "" : "not clean, so not played:\n" + stained.prefix(20).joined(separator: "\n")
  }

  private var sums: String {
    let clean = trials.count(where: \.isClean)
    let plays = trials.reduce(0) { $0 + $1.plays }
    let answers = trials.reduce(0) { $0 + $1.answers }
    let surveys = ScenarioTrial.Survey.allCases.map { survey in
      "\(trials.count { $0.survey == survey }) \(survey.rawValue)"
    }
    let undecided = trials.reduce(0) { $0 + $1.undecided }
    return "looked at: \(surveys.joined(separator: ", ")); edits undecided: \(undecided)\n"
      + "\(trials.count) scenarios, \(clean) clean; \(plays) plays, \(answers) answers; \(faults.count) faults"
  }

  /// In lines of some width.
  private func wrapped(_ words: [String]) -> String {
    var lines = [""]
    for word in words {
      if lines[lines.count - 1].count + word.count > 108 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "  " : ", ") + word
    }
    return lines.joined(separator: "\n")
  }
}

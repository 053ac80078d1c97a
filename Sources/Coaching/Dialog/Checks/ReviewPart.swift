/// A part of what is to be said of a scenario, or several added up.
package struct ReviewPart: Sendable {
  /// Does pieces of work that need nothing of each other, and gives what came of them in the same order. The core does
  /// one after the other; a program may use threads.
  package typealias Crew = ([@Sendable () -> ReviewPart]) -> [ReviewPart]

  var reading: [Diagnostic] = []
  var samples: [Diagnostic] = []
  var wording: [Diagnostic] = []
  var luck: [Diagnostic] = []
  var exploring: [Diagnostic] = []
  var runs: [ScenarioTestRun] = []
  /// What the samples came through; nil where none were played.
  var coverage: Coverage?
}

extension ReviewPart {
  mutating func add(_ other: ReviewPart) {
    reading += other.reading
    samples += other.samples
    wording += other.wording
    luck += other.luck
    exploring += other.exploring
    runs += other.runs
    coverage = coverage ?? other.coverage
  }

  /// Whether what was read can be played.
  var isPlayable: Bool { !reading.contains(where: \.code.preventsPlay) }

  /// What samples and tests came through; nil where none were played.
  var played: Coverage? {
    var played = coverage
    for run in runs { played?.record(run.session.turns) }
    return played
  }

  /// What is to be said in the end.
  func verdict(on scenario: Scenario?) -> ReviewVerdict {
    ReviewVerdict(
      reading: reading.sorted(by: Diagnostic.inOrder), samples: samples, wording: wording, luck: luck,
      exploring: isPlayable ? exploring : [], failures: scenario?.unallowed(runs.flatMap(\.failures)) ?? [])
  }
}

import Coaching

/// One scenario explored and played: what `explore` reports.
struct Expedition {
  let file: SourceFile
  /// The file and the fragments that it may include: what findings point into.
  let files: [SourceFile]
  /// How far the exploration went; nil where the scenario cannot be played.
  private(set) var extent: (configurations: Int, steps: Int)?
  private(set) var isComplete = false
  private(set) var findings: [Diagnostic] = []
  let seed: UInt64
  /// How many plays ended so: `pass`, `fail`, `neutral`, `stopped`, `none`.
  private(set) var endings: [String: Int] = [:]
  private(set) var plays = 0
  private(set) var answers = 0

  init(
    _ path: String, in library: Library, _ pool: AnswerPool, plays: Int, seed: UInt64,
    _ progress: inout ExploringProgress
  ) throws(CouldNotRun) {
    file = try Disk.read(path)
    self.seed = seed
    let fragments = try library.fragments(beside: path)
    files = [file] + fragments.values.sorted { $0.name < $1.name }
    let (scenario, diagnostics) = ScenarioChecks.check(file, fragments: fragments)
    guard let scenario, !diagnostics.contains(where: \.code.preventsPlay) else {
      findings = diagnostics.filter { $0.severity == .error }
      return
    }
    let base = KnowledgeBase(try library.knowledgeFiles(beside: path), encoder: library.encoder(beside: path))
    let stage = base.stage(scenario)
    explore(stage, &progress)
    play(plays, on: stage, RandomPlay.Pool(scenario, general: pool.answers), &progress)
    findings = scenario.unallowed(findings).sorted(by: Diagnostic.inOrder).withoutRepeats
  }
}

extension Expedition {
  private mutating func explore(_ stage: Stage, _ progress: inout ExploringProgress) {
    var explorer = Explorer(stage, within: .whole, withInvariants: true)
    var exploration = explorer.explore { exploration in
      progress.tell("\(file.stem): \(Count.of(exploration.extent.configurations, "configuration"))")
      return true
    }
    if !exploration.isComplete {
      exploration.doubts = Explorer.remaining(after: exploration, on: stage)
      exploration.isSettled = exploration.doubts.isEmpty
    }
    extent = exploration.extent
    isComplete = exploration.isComplete
    findings += ExploredChecks.findings(in: exploration)
  }

  /// Of plays that go wrong in the same way the first is shown.
  private mutating func play(
    _ count: Int, on stage: Stage, _ pool: RandomPlay.Pool, _ progress: inout ExploringProgress
  ) {
    var faulty: [RandomPlay] = []
    for number in 0..<count {
      let play = RandomPlay(on: stage, pool, seed: seed &+ UInt64(number))
      plays += 1
      answers += play.lines.count
      endings[play.end?.name ?? "none", default: 0] += 1
      if !faulty.contains(where: play.isLike), let finding = play.finding(on: stage) {
        faulty.append(play)
        findings.append(finding)
      }
      if number.isMultiple(of: 10) { progress.tell("\(file.stem): \(Count.of(plays, "play"))") }
    }
  }
}

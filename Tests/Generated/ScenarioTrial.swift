import Coaching

/// One generated scenario with all that is to hold of it, tried.
struct ScenarioTrial: Sendable {
  let seed: UInt64
  /// How many states are on the way to the win, and how many lines there are.
  private(set) var size = 0
  private(set) var lines = 0
  private(set) var constructs: Set<Construct> = []
  /// Whether `check` found no error, and no way to go on for ever.
  private(set) var isClean = false
  /// The first finding that makes it unclean.
  private(set) var stain: String?
  private(set) var plays = 0
  private(set) var answers = 0
  private(set) var edits: [Edit: Int] = [:]
  /// Edits of which nothing can be said, since there is more to the scenario than is looked at.
  private(set) var undecided = 0
  private(set) var survey = Survey.refused
  /// What did not hold, with what somebody needs to see it again.
  private(set) var faults: [String] = []

  /// How far a scenario was looked at.
  enum Survey: String, CaseIterable {
    /// It cannot be played.
    case refused
    case settled, complete, bounded
  }

  static let plays = 50
  private static let damages = 10
}

extension ScenarioTrial {
  init(seed: UInt64, _ knowledge: Workroom) {
    self.seed = seed
    let generated = ScenarioGenerator.scenario(seed: seed)
    size = generated.size
    lines = generated.page.lines.count
    let review = knowledge.review(generated.file, generated.fragments)
    if let scenario = review.scenario { constructs = Construct.present(in: scenario, text: generated.page.text) }
    let stains = review.findings.filter { $0.severity == .error || $0.code == .endlessLoop }
    isClean = stains.isEmpty
    stain = stains.first.map { "\($0.code.rawValue) \($0.message)" }
    if let scenario = review.scenario, review.isPlayable { settle(scenario, knowledge) }
    if isClean, let scenario = review.scenario { play(scenario, knowledge) }
    var dice = Dice(seed: seed ^ 0xED17)
    edit(generated, review.findings, knowledge, &dice)
    damage(generated, knowledge, &dice)
  }

  // MARK: - Where a look is enough, a walk through the whole finds nothing more

  private mutating func settle(_ scenario: Scenario, _ knowledge: Workroom) {
    let stage = knowledge.stage(scenario)
    let exploration = Explorer.survey(stage, within: .check)
    survey = exploration.isSettled ? .settled : exploration.isComplete ? .complete : .bounded
    guard exploration.isSettled else { return }
    var explorer = Explorer(stage, within: .check)
    let found = ExploredChecks.findings(in: explorer.explore())
    let seen = Set(ExploredChecks.findings(in: exploration).map(\.code))
    for finding in found where finding.code != .notAllExplored && !seen.contains(finding.code) {
      faults.append("seed \(seed), settled and yet \(finding.code.rawValue): \(finding.message)")
    }
  }

  // MARK: - What `check` has nothing against can be played to its end

  private mutating func play(_ scenario: Scenario, _ knowledge: Workroom) {
    let stage = knowledge.stage(scenario)
    let pool = RandomPlay.Pool(scenario, general: knowledge.answers)
    for number in 0..<UInt64(Self.plays) {
      let play = RandomPlay(on: stage, pool, seed: number)
      plays += 1
      answers += play.lines.count
      guard let finding = play.finding(on: stage) else { continue }
      faults.append("seed \(seed), play \(number): \(finding.message)\n" + finding.notes.joined(separator: "\n"))
      return
    }
  }

  // MARK: - What breaks its meaning is found

  private mutating func edit(
    _ generated: GeneratedScenario, _ before: [Diagnostic], _ knowledge: Workroom, _ dice: inout Dice
  ) {
    let known = Set(before.map { "\($0.code.rawValue) \($0.message)" })
    for edit in Edit.allCases {
      guard let edited = edit.applied(to: generated.page, &dice) else { continue }
      let file = SourceFile(name: generated.file.name, text: edited.page.text)
      let found = knowledge.look(file, generated.fragments, exploring: edit.needsExploring)
      // Of what was not looked at to the end nothing can be said.
      if edit.needsExploring, found.contains(where: { $0.code == .notAllExplored }),
        !found.contains(where: { edited.codes.contains($0.code) })
      {
        undecided += 1
        continue
      }
      edits[edit, default: 0] += 1
      let fresh = found.filter { !known.contains("\($0.code.rawValue) \($0.message)") }
      guard !fresh.contains(where: { edited.codes.contains($0.code) && $0.range.start.line >= edited.line }) else {
        continue
      }
      let names = edited.codes.map(\.rawValue).sorted().joined(separator: " or ")
      let said = found.prefix(6).map { "  \($0.code.rawValue):\($0.range.start.line) \($0.message)" }
      faults.append(
        "seed \(seed), \(edit.rawValue): no \(names) from line \(edited.line) on, but\n" + said.joined(separator: "\n"))
    }
  }

  // MARK: - Nothing crashes

  private mutating func damage(_ generated: GeneratedScenario, _ knowledge: Workroom, _ dice: inout Dice) {
    for _ in 0..<Self.damages {
      var bytes = generated.file.bytes
      for _ in 0...dice.below(4) { Self.damage(&bytes, &dice) }
      let file = SourceFile(name: generated.file.name, bytes: bytes)
      let (scenario, diagnostics) = ScenarioChecks.check(file, fragments: generated.fragments)
      let text = DiagnosticRenderer([file]).text(diagnostics)
      if scenario == nil, diagnostics.isEmpty { faults.append("seed \(seed): refused without a reason") }
      if text.unicodeScalars.contains(where: Self.isControl) {
        faults.append("seed \(seed): a control character in findings")
      }
      guard let scenario, !diagnostics.contains(where: \.code.preventsPlay) else { continue }
      let pool = RandomPlay.Pool(scenario, general: knowledge.answers)
      _ = RandomPlay(on: knowledge.stage(scenario), pool, seed: seed)
    }
  }

  private static let signs = Array("{}[]:,-'\"\\|>&*!%@#?\n\t ".utf8)

  private static func damage(_ bytes: inout [UInt8], _ dice: inout Dice) {
    guard !bytes.isEmpty else { return }
    let place = dice.below(bytes.count)
    switch dice.below(4) {
    case 0: bytes[place] = UInt8(dice.below(256))
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(dice.pick(signs) ?? 0, at: place)
    default: bytes.removeSubrange(place..<min(place + dice.below(40), bytes.count))
    }
  }

  /// But for the ends of lines.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" || scalar.value == 0x7F
  }
}

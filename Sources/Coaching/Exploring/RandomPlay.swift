/// A conversation held with answers drawn at random, through the real grader, and what went wrong in it.
package struct RandomPlay: Sendable {
  /// Something that must not happen, whatever is said.
  enum Fault: Hashable, Sendable {
    case invariant(Int)
    /// The customer had nothing to say.
    case silence(state: String)
    /// It went on and on.
    case endless
  }

  /// Where answers come from.
  package struct Pool: Sendable {
    /// The scenario's own, by state: samples and `never` lines of its routes.
    fileprivate let samples: [String: [String]]
    /// Questions that open facts, and all samples.
    fileprivate let own: [String]
    fileprivate let general: [String]

    /// - Parameter general: weak, strong and off-topic answers that suit any scenario.
    package init(_ scenario: Scenario, general: [String]) {
      let samples = Dictionary(
        scenario.states.map { state in
          (state.id, (state.waiting?.routes ?? []).flatMap { $0.samples + $0.never }.map(\.text))
        }, uniquingKeysWith: +)
      self.samples = samples
      own = scenario.facts.flatMap { $0.asked.map(\.value) } + scenario.states.flatMap { samples[$0.id] ?? [] }
      self.general = general
    }
  }

  /// More answers than any customer has the patience for.
  package static let mostAnswers = 200

  package let seed: UInt64
  package let lines: [String]
  package let end: End?
  let fault: Fault?

  /// - Parameter seed: decides both what the customer says and what the rep answers.
  package init(on stage: Stage, _ pool: Pool, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var session = Session(stage, seed: seed)
    var lines: [String] = []
    var fault: Fault?
    while session.end == nil, fault == nil {
      let line = pool.draw(in: session.state, &random)
      lines.append(line)
      let state = session.state
      let turn = session.reply(to: line)
      fault = Self.fault(in: session, after: turn, from: state)
    }
    (self.seed, self.lines, self.end, self.fault) = (seed, lines, session.end, fault)
  }

  private static func fault(in session: Session, after turn: Turn, from state: String) -> Fault? {
    if turn.customer.isEmpty { return .silence(state: state) }
    if let broken = session.brokenInvariants.first { return .invariant(broken) }
    return session.end == nil && session.turns.count >= mostAnswers ? .endless : nil
  }
}

extension RandomPlay.Pool {
  /// Half of the answers fit the state that is on, so that plays get deep into the scenario.
  fileprivate func draw(in state: String, _ random: inout SplitMix64) -> String {
    let fitting = samples[state] ?? []
    let lists = [fitting, fitting, own, general].filter { !$0.isEmpty }
    guard !lists.isEmpty else { return "" }
    let list = lists[random.below(lists.count)]
    return list[random.below(list.count)]
  }
}

// MARK: - The shortest way to a fault

extension RandomPlay {
  /// What is wrong, with the fewest of its lines that still bring it about; nil where all went well.
  package func finding(on stage: Stage) -> Diagnostic? {
    guard let fault else { return nil }
    let short = shortened(to: fault, on: stage)
    let lines = short.prefix(Self.linesShown).enumerated().map { "\($0 + 1). \"\($1)\"" }
    let more = short.count > Self.linesShown ? ["... and \(short.count - Self.linesShown) more"] : []
    return finding(fault, stage.scenario, notes: ["with --seed \(seed) the rep says:"] + lines + more)
  }

  private static let linesShown = 30

  private func finding(_ fault: Fault, _ scenario: Scenario, notes: [String]) -> Diagnostic {
    switch fault {
    case .invariant(let number): D413InvariantBroken.finding(scenario.invariants[number], notes: notes)
    case .silence(let state):
      Diagnostic(
        .noLineLeft, at: scenario.state(state)?.range ?? scenario.range,
        "in `\(state)` the customer has nothing to say",
        notes: notes, help: "add a line without a guard and without a placeholder")
    case .endless:
      Diagnostic(
        .endlessLoop, at: scenario.state(scenario.start)?.range ?? scenario.range,
        "a conversation has no end after \(Self.mostAnswers) answers", notes: notes,
        help: "give states a `ladder` whose last rung leaves, or let `else` cost patience")
    }
  }

  /// Leaves out lines, many at first, as long as the same goes wrong.
  private func shortened(to fault: Fault, on stage: Stage) -> [String] {
    guard fault != .endless else { return lines }
    var lines = lines
    var size = lines.count / 2
    while size > 0 {
      var start = 0
      while start < lines.count {
        let fewer = Array(lines[..<start] + lines[min(start + size, lines.count)...])
        if Self.replay(fewer, on: stage, seed: seed) == fault { lines = fewer } else { start += size }
      }
      size /= 2
    }
    return lines
  }

  /// What goes wrong with exactly these lines, at the last of them.
  private static func replay(_ lines: [String], on stage: Stage, seed: UInt64) -> Fault? {
    var session = Session(stage, seed: seed)
    for (index, line) in lines.enumerated() {
      let state = session.state
      let turn = session.reply(to: line)
      guard let fault = fault(in: session, after: turn, from: state) else { continue }
      return index + 1 == lines.count ? fault : nil
    }
    return nil
  }

  /// What it has in common with other plays that went wrong in the same way.
  package func isLike(_ other: RandomPlay) -> Bool { fault != nil && fault == other.fault }
}

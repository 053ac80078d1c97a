extension AnswerKind {
  /// The least answers for which `condition` holds, so far as it is a matter of the answer; one for each way to hold.
  static func holding(_ condition: Guard) -> [AnswerKind] { condition.clauses.compactMap { AnswerKind($0) } }

  /// The least answer that meets all of `clause`; nil where none can, as where two facts would be asked for at once.
  private init?(_ clause: [Literal]) {
    self.init()
    var done: Set<SignalName> = []
    for literal in clause where literal.isOfTheAnswer && done.insert(literal.name).inserted {
      let all = clause.filter { $0.name == literal.name }
      guard demand(literal.name, all) else { return nil }
    }
  }

  /// Takes on what one signal must be; false where it cannot be that.
  private mutating func demand(_ name: SignalName, _ literals: [Literal]) -> Bool {
    let isPossible = { (value: Int) in literals.allSatisfy { $0.holds(for: value) } }
    if case .criterion(let criterion) = name {
      let idle = criterion == .altitude ? 0 : Self.idle(criterion)
      guard let level = (0...4).filter(isPossible).min(by: { abs($0 - idle) < abs($1 - idle) }) else { return false }
      if criterion == .altitude {
        altitude = Altitude(rawValue: level) ?? .none
      } else if level != idle {
        levels[criterion] = level
      }
      return true
    }
    if isPossible(0) { return true }
    return isPossible(1) && show(name)
  }

  private mutating func show(_ name: SignalName) -> Bool {
    switch name {
    case .asked(let fact):
      guard asked == nil else { return false }
      asked = fact
    case .move(let move): moves.insert(move)
    case .flag(let flag): flags.insert(flag)
    case .asks: asksElse = asked == nil
    case .smalltalk: aside = aside ?? .greeting
    case .silence: aside = .silence
    case .criterion, .learned, .need, .meter, .variable, .turn, .visits, .attempt, .ended, .best: break
    }
    return true
  }

  /// An answer that provokes an objection of this cause.
  init(provoking cause: Cause) {
    self.init()
    switch cause {
    case .featurePitch: altitude = .feature
    case .advantagePitch: altitude = .advantage
    case .brochure: moves = [.brochure]
    case .pressure: moves = [.pressure]
    case .superiority: moves = [.superiority]
    case .blame: moves = [.blame]
    case .offload: moves = [.offload]
    case .discount: moves = [.discount]
    case .argument: moves = [.argue]
    case .unsourcedClaim: flags = [.unsourced]
    case .forbiddenClaim: flags = [.forbidden]
    case .emptyWords: flags = [.hollow]
    }
  }
}

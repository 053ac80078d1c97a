extension SignalName {
  /// As it is written in a guard: `asked.late-invoices`, `altitude`, `patience`.
  package var name: String {
    switch self {
    case .criterion(let criterion): criterion.rawValue
    case .asked(let fact): "asked.\(fact)"
    case .learned(let fact): "learned.\(fact)"
    case .need(let fact): "need.\(fact)"
    case .move(let move): "move.\(move.rawValue)"
    case .flag(let flag): "flag.\(flag.rawValue)"
    case .asks: "asks"
    case .smalltalk: "smalltalk"
    case .silence: "silence"
    case .meter(let id), .variable(let id): id
    case .turn: "turn"
    case .visits: "visits"
    case .attempt: "attempt"
    case .ended(let ending): "end.\(ending.rawValue)"
    case .best(let criterion): "best.\(criterion.rawValue)"
    }
  }
}

extension Scenario {
  /// Whether the signal is a plain yes or no, so that its name alone makes a guard.
  func isYesNo(_ signal: SignalName) -> Bool {
    switch signal {
    case .asked, .learned, .need, .move, .flag, .asks, .smalltalk, .silence, .ended: true
    case .variable(let id): variable(id)?.isFlag ?? false
    case .criterion, .best, .meter, .turn, .visits, .attempt: false
    }
  }

  /// A signal's value as a guard names it: `benefit` for 3 of altitude, `cold` for an enum's first, `yes` and `no`.
  func wording(of value: Int, for signal: SignalName) -> String {
    if isYesNo(signal) { return value > 0 ? "yes" : "no" }
    switch signal {
    case .criterion(.altitude), .best(.altitude): return Altitude(rawValue: value)?.name ?? String(value)
    case .variable(let id):
      guard let values = variable(id)?.values, values.indices.contains(value) else { return String(value) }
      return values[value]
    case .criterion, .best, .asked, .learned, .need, .move, .flag, .asks, .smalltalk, .silence, .meter, .turn, .visits,
      .attempt, .ended:
      return String(value)
    }
  }
}

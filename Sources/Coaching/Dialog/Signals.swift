/// What guards see of a turn: a plain value, so that the explorer can make one as well as a grade can.
package struct Signals: Equatable, Sendable {
  private var values: [SignalName: Int]
  /// Where the conversation stands; nil where that was not said.
  var standing: Standing?

  package init(_ values: [SignalName: Int] = [:]) { self.values = values }
}

extension Signals {
  /// What a conversation's books show, taken as it is: guards are asked far more often than they look at it.
  struct Standing: Equatable, Sendable {
    var turn: Int
    var visits: Int
    var attempt: Int
    var meters: [String: Int]
    var variables: [String: Int]
    /// The facts that are known.
    var known: [Ledger.Entry]
    /// The facts that voice a need.
    var needs: Set<String>
  }

  /// The signal's value; nil for a criterion that does not apply, 0 for everything else that was not set.
  package subscript(name: SignalName) -> Int? {
    get { standing?[name] ?? values[name] ?? name.unset }
    set { values[name] = newValue }
  }
}

extension Signals.Standing {
  /// Nil for what an answer shows.
  fileprivate subscript(name: SignalName) -> Int? {
    switch name {
    case .turn: turn
    case .visits: visits
    case .attempt: attempt
    case .meter(let id): meters[id]
    case .variable(let id): variables[id]
    case .learned(let fact): isKnown(fact) ? 1 : 0
    case .need(let fact): needs.contains(fact) && isKnown(fact) ? 1 : 0
    case .criterion, .asked, .move, .flag, .asks, .smalltalk, .silence, .ended, .best: nil
    }
  }

  private func isKnown(_ fact: String) -> Bool { known.contains { $0.fact == fact } }
}

extension SignalName {
  fileprivate var unset: Int? {
    switch self {
    case .criterion: nil
    case .asked, .learned, .need, .move, .flag, .asks, .smalltalk, .silence, .meter, .variable, .turn, .visits,
      .attempt, .ended, .best:
      0
    }
  }
}

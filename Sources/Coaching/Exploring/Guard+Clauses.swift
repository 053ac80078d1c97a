/// One comparison that must hold.
struct Literal: Hashable {
  var name: SignalName
  var comparison: Guard.Comparison
  var constant: Int
}

extension Literal {
  func holds(for value: Int) -> Bool { comparison.holds(value, constant) }

  /// From here up all values are the same to it.
  var highest: Int {
    switch comparison {
    case .atLeast, .less: constant
    case .atMost, .more, .equal, .unequal: constant == .max ? constant : constant + 1
    }
  }

  /// From here down all values are the same to it.
  var lowest: Int {
    switch comparison {
    case .atMost, .more: constant
    case .atLeast, .less, .equal, .unequal: constant == .min ? constant : constant - 1
    }
  }

  /// Whether the signal is one of this turn's answer, and not of what was there before.
  var isOfTheAnswer: Bool { name.isOfTheAnswer }
}

extension SignalName {
  /// Whether the signal is one of this turn's answer, and not of what was there before.
  var isOfTheAnswer: Bool {
    switch self {
    case .criterion, .asked, .move, .flag, .asks, .smalltalk, .silence: true
    case .learned, .need, .meter, .variable, .turn, .visits, .attempt, .ended, .best: false
    }
  }
}

extension Guard {
  /// Beyond this many ways to hold no further one is sought.
  private static let mostClauses = 64

  /// The ways in which the guard can hold: each a list of comparisons that must all hold.
  var clauses: [[Literal]] { clauses(negated: false) }

  private func clauses(negated: Bool) -> [[Literal]] {
    switch self {
    case .compare(let name, let comparison, let constant):
      return [[Literal(name: name, comparison: negated ? comparison.opposite : comparison, constant: constant)]]
    case .not(let inner): return inner.clauses(negated: !negated)
    case .all(let parts):
      return negated
        ? parts.flatMap { $0.clauses(negated: true) } : Self.product(parts.map { $0.clauses(negated: false) })
    case .any(let parts):
      return negated
        ? Self.product(parts.map { $0.clauses(negated: true) }) : parts.flatMap { $0.clauses(negated: false) }
    }
  }

  private static func product(_ choices: [[[Literal]]]) -> [[Literal]] {
    choices.reduce([[]]) { found, next in
      Array(found.lazy.flatMap { head in next.lazy.map { head + $0 } }.prefix(mostClauses))
    }
  }

  /// Each comparison in it, as written.
  var literals: [Literal] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.literals)
    case .not(let inner): inner.literals
    case .compare(let name, let comparison, let constant):
      [Literal(name: name, comparison: comparison, constant: constant)]
    }
  }
}

/// A condition on the signals of a turn: total, without side effects, always a plain yes or no.
///
/// `altitude >= outcome and not asked.price` is `.all([.compare(.criterion(altitude), .atLeast, 4), .not(...)])`.
package indirect enum Guard: Hashable, Sendable {
  case all([Guard])
  case any([Guard])
  case not(Guard)
  case compare(SignalName, Comparison, Int)

  package enum Comparison: String, CaseIterable, Sendable {
    case atLeast = ">="
    case atMost = "<="
    case equal = "=="
    case unequal = "!="
    case more = ">"
    case less = "<"
  }
}

extension Guard {
  /// A bare name: true when its signal is present and not 0.
  package static func truth(_ name: SignalName) -> Guard { .compare(name, .more, 0) }

  /// Whether it holds. A signal that does not apply (nil) fails every comparison.
  package func holds(in signals: Signals) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.holds(in: signals) }
    case .any(let parts): parts.contains { $0.holds(in: signals) }
    case .not(let inner): !inner.holds(in: signals)
    case .compare(let name, let comparison, let constant):
      signals[name].map { comparison.holds($0, constant) } ?? false
    }
  }
}

extension Guard.Comparison {
  package func holds(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .atLeast: left >= right
    case .atMost: left <= right
    case .equal: left == right
    case .unequal: left != right
    case .more: left > right
    case .less: left < right
    }
  }

  /// The comparison that holds exactly where this one does not.
  var opposite: Self {
    switch self {
    case .atLeast: .less
    case .atMost: .more
    case .equal: .unequal
    case .unequal: .equal
    case .more: .atMost
    case .less: .atLeast
    }
  }
}

/// What a guard can come to where only some of its signals are known: never less than what can really happen.
struct Prospect: Equatable {
  var canHold: Bool
  var canFail: Bool
}

extension Prospect {
  /// What is known of a signal.
  enum Outlook {
    case anything
    /// One of these values, or none where the criterion may not apply.
    case among(ClosedRange<Int>, mayBeAbsent: Bool)

    static func exactly(_ value: Int) -> Outlook { .among(value...value, mayBeAbsent: false) }
  }
}

extension Guard {
  func prospect(_ outlook: (SignalName) -> Prospect.Outlook) -> Prospect {
    switch self {
    case .all(let parts):
      let prospects = parts.map { $0.prospect(outlook) }
      return Prospect(canHold: prospects.allSatisfy(\.canHold), canFail: prospects.contains(where: \.canFail))
    case .any(let parts):
      let prospects = parts.map { $0.prospect(outlook) }
      return Prospect(canHold: prospects.contains(where: \.canHold), canFail: prospects.allSatisfy(\.canFail))
    case .not(let inner):
      let prospect = inner.prospect(outlook)
      return Prospect(canHold: prospect.canFail, canFail: prospect.canHold)
    case .compare(let name, let comparison, let constant):
      switch outlook(name) {
      case .anything: return Prospect(canHold: true, canFail: true)
      case .among(let values, let mayBeAbsent):
        return Prospect(
          canHold: values.contains { comparison.holds($0, constant) },
          canFail: mayBeAbsent || values.contains { !comparison.holds($0, constant) })
      }
    }
  }
}

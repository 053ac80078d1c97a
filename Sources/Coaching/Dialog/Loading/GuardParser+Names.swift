extension GuardParser {
  /// The signal that `name` stands for; nil when it is reported and nothing is near.
  mutating func resolve(_ name: String, at span: Range<Int>) -> SignalName? {
    if let signal = signal(name) { return signal }
    guard !names.mayDeclare(name) else {
      isSound = false
      return nil
    }
    let candidates = names.guardNames(isInvariant: isInvariant)
    if !isInvariant, name.hasPrefix("end.") || name.hasPrefix("best.") {
      problems.append(D203UndeclaredName.onlyInInvariants(name, at: span))
    } else if let prefixed = prefixed(name) {
      problems.append(D203UndeclaredName.problem(name, at: span, near: prefixed))
    } else {
      let near = Spelling.nearest(to: name, among: candidates)
      problems.append(D203UndeclaredName.problem(name, at: span, near: near))
      if let near, names.computed[near] != nil { computed.insert(near) } else if let near { return signal(near) }
    }
    isSound = false
    return nil
  }

  /// A fact, move or flag that lacks its prefix: `late-invoices` for `asked.late-invoices`.
  private func prefixed(_ name: String) -> String? {
    if names.facts.contains(name) { return "asked.\(name)" }
    if Move(rawValue: name) != nil { return "move.\(name)" }
    return Flag(rawValue: name) == nil ? nil : "flag.\(name)"
  }

  private func signal(_ name: String) -> SignalName? {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2 { return signal(parts[0], of: parts[1]) }
    switch name {
    case "asks": return .asks
    case "smalltalk": return .smalltalk
    case "silence": return .silence
    case "turn": return .turn
    case "visits": return .visits
    case "attempt": return .attempt
    default: break
    }
    if let criterion = Self.criterion(name) { return .criterion(criterion) }
    if names.meters.contains(name) { return .meter(name) }
    return names.variables.contains(name) ? .variable(name) : nil
  }

  private func signal(_ prefix: String, of name: String) -> SignalName? {
    let isFact = names.facts.contains(name)
    switch prefix {
    case "asked": return isFact ? .asked(name) : nil
    case "learned": return isFact ? .learned(name) : nil
    case "need": return isFact ? .need(name) : nil
    case "move": return Move(rawValue: name).map(SignalName.move)
    case "flag": return Flag(rawValue: name).map(SignalName.flag)
    case "end" where isInvariant: return Ending(rawValue: name).map(SignalName.ended)
    case "best" where isInvariant: return Self.criterion(name).map(SignalName.best)
    default: return nil
    }
  }

  /// A name of the closed vocabulary.
  static func criterion(_ name: String) -> Criterion? {
    let criterion = Criterion(rawValue: name)
    return (Criterion.ofOneTurn + Criterion.ofDiscovery).contains(criterion) ? criterion : nil
  }
}

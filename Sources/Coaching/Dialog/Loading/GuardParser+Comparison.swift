extension GuardParser {
  /// What a signal can be compared with.
  private enum Measure {
    case yesNo
    /// 0 to 4; altitude's levels have names, too.
    case level(hasNames: Bool)
    /// `turn`, `visits`, `attempt`, or a meter within its bounds.
    case count(ClosedRange<Int>?)
    case choice([String])
    /// A meter or variable whose declaration could not be read.
    case unknown
  }

  private func measure(of signal: SignalName) -> Measure {
    switch signal {
    case .asked, .learned, .need, .move, .flag, .asks, .smalltalk, .silence, .ended: return .yesNo
    case .criterion(let criterion), .best(let criterion): return .level(hasNames: criterion == .altitude)
    case .turn, .visits, .attempt: return .count(nil)
    case .meter(let id): return names.bounds[id].map { .count($0) } ?? .unknown
    case .variable(let id):
      guard let values = names.values[id] else { return .unknown }
      return values == Variable.flagValues ? .yesNo : .choice(values)
    }
  }

  /// A name alone: only what is a yes or no can stand so.
  mutating func bare(_ signal: SignalName?, _ name: String, at span: Range<Int>) -> Guard {
    guard let signal else { return unknown() }
    switch measure(of: signal) {
    case .yesNo: return .truth(signal)
    case .unknown: return unknown()
    case .level(let hasNames):
      problems.append(D301GuardType.needsComparison(name, example: hasNames ? ">= benefit" : ">= 3", at: span))
    case .count: problems.append(D301GuardType.needsComparison(name, example: ">= 2", at: span))
    case .choice(let values):
      problems.append(D301GuardType.needsComparison(name, example: "== \(values.first ?? "value")", at: span))
    }
    return unknown()
  }

  mutating func compare(
    _ signal: SignalName?, _ name: String, at span: Range<Int>, _ comparison: Guard.Comparison, with value: GuardToken
  ) -> Guard {
    guard let signal else { return unknown() }
    let constant: Int?
    switch measure(of: signal) {
    case .unknown: constant = nil
    case .yesNo:
      problems.append(D301GuardType.yesNo(name, at: span.lowerBound..<value.span.upperBound))
      constant = nil
    case .level(let hasNames): constant = level(value, of: name, hasNames: hasNames)
    case .count(let bounds): constant = count(value, of: name, in: bounds)
    case .choice(let values): constant = choice(value, of: name, among: values, comparison)
    }
    return constant.map { .compare(signal, comparison, $0) } ?? unknown()
  }

  private mutating func level(_ value: GuardToken, of name: String, hasNames: Bool) -> Int? {
    switch value.kind {
    case .number(let number) where (0...4).contains(number): return number
    case .number(let number):
      problems.append(D302OutsideRange.problem(number, of: name, in: 0...4, at: value.span))
    case .name(let word) where hasNames:
      let known = Altitude.allCases.map(\.name)
      if let altitude = Altitude(name: word) { return altitude.rawValue }
      let near = Spelling.nearest(to: word, among: known)
      problems.append(D203UndeclaredName.value(word, of: name, among: known, at: value.span))
      return near.flatMap { Altitude(name: $0)?.rawValue }
    case .name, .comparison, .and, .or, .not, .open, .close, .unknown, .end:
      problems.append(D301GuardType.wrongValue(name, wanted: "a level from 0 to 4", at: value.span))
    }
    return nil
  }

  private mutating func count(_ value: GuardToken, of name: String, in bounds: ClosedRange<Int>?) -> Int? {
    guard case .number(let number) = value.kind else {
      problems.append(D301GuardType.wrongValue(name, wanted: "a whole number", at: value.span))
      return nil
    }
    guard let bounds, !bounds.contains(number) else { return number }
    problems.append(D302OutsideRange.problem(number, of: name, in: bounds, at: value.span))
    return nil
  }

  private mutating func choice(
    _ value: GuardToken, of name: String, among values: [String], _ comparison: Guard.Comparison
  ) -> Int? {
    guard case .name(let word) = value.kind else {
      problems.append(D301GuardType.wrongValue(name, wanted: "one of its values", at: value.span))
      return nil
    }
    guard comparison == .equal || comparison == .unequal else {
      problems.append(D301GuardType.unordered(name, at: value.span))
      return nil
    }
    if let index = values.firstIndex(of: word) { return index }
    problems.append(D203UndeclaredName.value(word, of: name, among: values, at: value.span))
    return Spelling.nearest(to: word, among: values).flatMap { values.firstIndex(of: $0) }
  }
}

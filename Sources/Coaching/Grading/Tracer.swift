/// Traces figures to what was heard or proven, within tolerance.
struct Tracer {
  private let heard: [(quantity: Quantity, tolerance: Double)]
  private let proven: [Quantity]

  init(_ heard: Heard, customer: CustomerIndex?) {
    var known = heard.lines.flatMap { line in line.quantities.map { (quantity: $0, tolerance: 0.05) } }
    if let customer {
      let facts = heard.lines.compactMap { line -> String? in
        guard case .fact(let id) = line.source else { return nil }
        return id
      }
      known += Self.numbers(of: customer, known: facts).map { ($0.quantity, $0.tolerance) }
    }
    self.heard = known
    proven = customer?.proven ?? []
  }

  /// The scenario's figures that may be used by now: those of known facts, and those that no fact hides.
  private static func numbers(of customer: CustomerIndex, known facts: [String]) -> [TracedNumber] {
    let scenario = customer.scenario
    return customer.numbers.filter { number in
      let holders = scenario.facts.filter { $0.numbers.contains(number.id) }
      return holders.isEmpty || holders.contains { facts.contains($0.id) }
    }
  }

  func trace(_ quantity: Quantity) -> Trace {
    if heard.contains(where: { Self.agree($0.quantity, quantity, tolerance: $0.tolerance) }) { return .heard }
    if proven.contains(where: { Self.agree($0, quantity) }) { return .proven }
    return isDerived(quantity) ? .derived : .unknown
  }

  /// 30 % of 38 thousand; 96 less 91.
  private func isDerived(_ quantity: Quantity) -> Bool {
    guard quantity.isMeasure || quantity.value > 12 else { return false }
    let known = heard.map(\.quantity) + proven
    for (index, left) in known.enumerated() {
      for right in known[(index + 1)...] {
        if Self.products(left, right).contains(where: { Self.agree($0, quantity) }) { return true }
        if left.unit == right.unit {
          var difference = left
          difference.value = abs(left.value - right.value)
          if difference.value > 0, Self.agree(difference, quantity) { return true }
        }
      }
    }
    return false
  }

  /// A share of an amount, a count of amounts.
  private static func products(_ left: Quantity, _ right: Quantity) -> [Quantity] {
    func product(_ share: Quantity, _ of: Quantity) -> Quantity? {
      var result = of
      switch share.unit {
      case .percent: result.value *= share.value / 100
      case .fraction: result.value *= share.value
      case .multiple, .count: result.value *= share.value
      case .money, .time: return nil
      }
      return result
    }
    return [product(left, right), product(right, left)].compactMap { $0 }
  }
}

// MARK: - Agreement

extension Tracer {
  /// The same figure, in the same or a convertible unit: 38k a month is 456k a year, a third is 33 %.
  static func agree(_ left: Quantity, _ right: Quantity, tolerance: Double = 0.05) -> Bool {
    guard let (first, second) = comparable(left, right) else { return false }
    let areRates = left.period != nil && right.period != nil
    if !areRates || left.period == right.period, isClose(first, second, tolerance) { return true }
    return factors(left.period, right.period).contains { isClose(first * $0, second, tolerance) }
  }

  private static func isClose(_ left: Double, _ right: Double, _ tolerance: Double) -> Bool {
    abs(left - right) <= tolerance * max(abs(left), abs(right)) + 1e-9
  }

  /// The two values in one unit, or nil where the units have nothing in common. A bare count goes with any unit, since
  /// spoken figures drop it: `91` for `91 %`, `38 thousand` for `£38k`.
  private static func comparable(_ left: Quantity, _ right: Quantity) -> (Double, Double)? {
    if left.unit == .count, right.unit == .count {
      let isSame = left.noun == right.noun || left.noun == nil || right.noun == nil || left.value > 12
      return isSame ? (left.value, right.value) : nil
    }
    if left.unit == .count || right.unit == .count { return (left.value, right.value) }
    let (first, second) = (dimension(left), dimension(right))
    return first.name == second.name ? (first.value, second.value) : nil
  }

  private enum Dimension { case share, money, time, multiple, count }

  private static func dimension(_ quantity: Quantity) -> (name: Dimension, value: Double) {
    switch quantity.unit {
    case .percent: (.share, quantity.value)
    case .fraction: (.share, quantity.value * 100)
    case .money: (.money, quantity.value)
    case .time(let period): (.time, quantity.value / period.perYear)
    case .multiple: (.multiple, quantity.value)
    case .count: (.count, quantity.value)
    }
  }

  /// By what a rate in one period is multiplied to give the other; a dropped period may be a year.
  private static func factors(_ left: Quantity.Period?, _ right: Quantity.Period?) -> [Double] {
    switch (left, right) {
    case (let left?, let right?): [left.perYear / right.perYear]
    case (let left?, nil): [left.perYear]
    case (nil, let right?): [1 / right.perYear]
    case (nil, nil): []
    }
  }
}

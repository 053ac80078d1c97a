/// What kind of figure a question wants: `How many ...?` is not answered by how long it takes.
enum AskedAmount {
  case count, frequency, money, time, share

  /// Nil where a question asks for no figure.
  init?(_ question: ArraySlice<Token>) {
    guard let amount = question.indices.lazy.compactMap({ Self.amount(at: $0, in: question) }).first else { return nil }
    self = amount
  }

  private static func amount(at index: Int, in question: ArraySlice<Token>) -> AskedAmount? {
    let rest = question[(index + 1)...]
    if question[index].word == how { return amount(how: rest) }
    guard wholes.contains(question[index]),
      let noun = rest.prefix(3).first(where: { numbers.contains($0) || shares.contains($0) })
    else { return nil }
    return shares.contains(noun) ? .share : .count
  }

  /// - Parameter rest: what stands behind `how`.
  private static func amount(how rest: ArraySlice<Token>) -> AskedAmount? {
    guard let first = rest.first?.word else { return nil }
    if first == long { return .time }
    if first == often { return .frequency }
    guard first == many || first == much else { return nil }
    if let counted = rest.dropFirst().first {
      if times.contains(counted) { return .time }
      if currencies.contains(counted) { return .money }
    }
    if first == many { return .count }
    return rest.contains(where: costs.contains) ? .money : nil
  }

  private static let how = WordKey("how")
  private static let long = WordKey("long")
  private static let often = WordKey("often")
  private static let much = WordKey("much")
  private static let many = WordKey("many")
  private static let wholes = WordSet("what which the")
  private static let numbers = WordSet("number count total")
  private static let shares = WordSet("percentage percent share proportion rate")
  private static let times = WordSet(
    "second seconds minute minutes hour hours day days week weeks month months year years time")
  private static let costs = WordSet(
    "cost costs costing pay pays paying spend spends lose losing loses worth charge charges")
  private static let currencies = WordSet("pounds dollars euros francs quid money bucks")
}

extension AskedAmount {
  /// Whether one of the figures may be the one that is wanted.
  private func isAmong(_ figures: [Quantity]) -> Bool {
    figures.contains { figure in
      switch figure.unit {
      case .count: self != .time
      case .money: self == .money
      case .time: self == .time || self == .frequency
      case .percent, .fraction: self == .share || self == .count || self == .frequency
      case .multiple: self == .count || self == .frequency
      }
    }
  }

  /// Whether a fact may hold the figure: a sample asks for one of the kind, or it is stated. What the customer wants is no answer
  /// to how much there is of anything.
  func isAnswered(by fact: IndexedFact) -> Bool {
    fact.amounts.contains(self) || fact.need != .explicit && isAmong(fact.says.quantities)
  }
}

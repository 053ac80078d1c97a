/// Need development: from a difficulty to a need that the customer voices. What the rep says for her never counts.
enum NeedDevelopmentRule: TalkRule {
  static let criterion = Criterion.needDevelopment

  static func judge(_ talk: Discovery) -> TalkGrade {
    let implied = talk.told.filter { $0.fact.need == .implied }
    let explicit = talk.told.filter { $0.fact.need == .explicit }
    let sized = explicit.filter { hasSizeAndDate($0.fact) }
    let voiced = explicit.map(\.turn)
    let isSettled = explicit.count >= 2 || !sized.isEmpty
    return steps([
      check("a-difficulty-came-up", in: Array((implied + explicit).prefix(1).map(\.turn))),
      check("it-was-explored", in: explored(talk) + voiced.prefix(1)),
      check("the-customer-voiced-a-need", in: Array(voiced.prefix(1))),
      check("two-needs-or-one-with-size-and-date", isSettled, in: explicit.count >= 2 ? voiced : sized.map(\.turn)),
    ])
  }

  /// Two questions on the thread of a difficulty.
  private static func explored(_ talk: Discovery) -> [Int] {
    let threads = Set(talk.told.filter { $0.fact.need != .none }.compactMap(\.fact.thread))
    for thread in threads.sorted() {
      let turns = talk.opened.filter { $0.fact.thread == thread }.map { $0.ask.turn }
      if turns.count >= 2 { return turns }
    }
    return []
  }

  /// `under ten per cent by March`.
  private static func hasSizeAndDate(_ fact: Fact) -> Bool {
    let line = Utterance(fact.says)
    let hasSize = !fact.numbers.isEmpty || line.quantities.contains(where: \.isMeasure)
    return hasSize && line.tokens.contains { WordSet.months.contains($0) || dates.contains($0) }
  }

  private static let dates = WordSet("march may monday tuesday wednesday thursday friday quarter year years end")
}

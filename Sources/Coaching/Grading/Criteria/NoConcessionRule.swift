/// No premature concession: neutral at 2; a discount for nothing takes it down, holding and trading lift it.
enum NoConcessionRule: CriterionRule {
  static let criterion = Criterion.noConcession

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    let give = give(in: answer)
    let hint = hint(in: answer) ?? (give == nil ? signs.span(of: .discount) : nil)
    let trade = self.trade(answer)
    let hold =
      answer.span(of: .hold)
      ?? answer.reading.cues.first { $0.concept == .give && $0.isNegated }.map { answer.span($0.tokens) }
    let isTraded = trade != nil && !isPressed(answer)
    let checks = [
      CheckResult(id: "gives-nothing-away", passed: give == nil || isTraded, span: give),
      CheckResult(id: "hints-at-nothing", passed: hint == nil || isTraded, span: hint),
      check("holds-the-price", hold),
      check("trades-or-shrinks-the-scope", isTraded ? trade : nil),
    ]
    if isTraded { return level(4, checks) }
    if give != nil { return level(0, checks) }
    if hint != nil { return level(1, checks) }
    return level(hold == nil ? 2 : 3, checks)
  }

  /// `Let me look at the price` gives way, `does she look at the price or at what is lost?` asks.
  static func hint(in answer: Answer) -> Range<Int>? {
    answer.reading.firstStated(.hintGive) { answer.isStatement($0.tokens.lowerBound) }.map { answer.span($0.tokens) }
  }

  private static let reductions = WordSet("off discount cheaper reduction rebate")
  private static let deadlines = WordSet("today tonight now")

  /// The first discount that is offered, in a statement or as a question (`What number gets this done?`).
  static func give(in answer: Answer) -> Range<Int>? {
    if let cue = answer.reading.firstStated(.give, where: { !isRefused($0, answer) }) {
      return answer.span(cue.tokens)
    }
    let off = answer.utterance.quantities.first { quantity in
      let next = quantity.tokens.upperBound
      switch quantity.unit {
      case .percent, .money:
        return next < answer.tokens.count && reductions.contains(answer.tokens[next]) || isLowered(to: quantity, answer)
      case .fraction: return isShareOff(quantity, answer)
      case .time, .multiple, .count: return false
      }
    }
    return off?.span
  }

  private static let givers = WordSet("i we us me")
  private static let openers = WordSet("the our my its first")
  private static let prices = WordSet("price list fee rate total setup contract license invoice order quote month year")

  /// `I could do a fifth off`, `a third off the price`: what the seller takes off, or what is taken off a price. `It takes a
  /// fifth off your feed bill` gives nothing away.
  private static func isShareOff(_ share: Quantity, _ answer: Answer) -> Bool {
    let off = share.tokens.upperBound
    guard off < answer.tokens.count, answer.tokens[off].word == WordKey("off"),
      let clause = answer.reading.clauses.first(where: { $0.tokens.contains(off) })?.tokens
    else { return false }
    let base = (off + 1..<max(off + 1, clause.upperBound)).first { !openers.contains(answer.tokens[$0]) }
    if let base, prices.contains(answer.tokens[base]) { return true }
    let isOfSomething = off + 1 < clause.upperBound && WordSet.determiners.contains(answer.tokens[off + 1])
    let isGiven =
      share.tokens.lowerBound == clause.lowerBound
      || (clause.lowerBound..<off).contains { givers.contains(answer.tokens[$0]) }
    return isGiven && !isOfSomething
  }

  /// `I could make it nine euros`: a price named anew is a lower one.
  private static func isLowered(to price: Quantity, _ answer: Answer) -> Bool {
    let start = price.tokens.lowerBound
    guard start >= 2, price.unit == .money else { return false }
    return answer.tokens[start - 2].word == WordKey("make") && answer.tokens[start - 1].word == WordKey("it")
  }

  /// In the same clause as words that hold the price.
  private static func isRefused(_ cue: Cue, _ answer: Answer) -> Bool {
    guard let clause = answer.reading.clauses.first(where: { $0.tokens.contains(cue.tokens.lowerBound) }) else {
      return false
    }
    return answer.reading.concepts(in: clause.tokens).has(.hold)
  }

  /// Something in return that costs the customer effort, or a smaller scope.
  private static func trade(_ answer: Answer) -> Range<Int>? { answer.span(of: .trade) }

  /// A deadline or the order itself is no give: `commit today and I take 30 % off`.
  private static func isPressed(_ answer: Answer) -> Bool {
    let said = answer.reading.everything
    return said.has(.pressure) || said.has(.purchase) && !said.has(.workVerb) && give(in: answer) != nil
      || answer.tokens.contains { deadlines.contains($0) } && give(in: answer) != nil
  }
}

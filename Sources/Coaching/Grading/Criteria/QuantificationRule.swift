/// Quantification: a metric, a magnitude, a baseline or a time, and figures that trace.
enum QuantificationRule: CriterionRule {
  static let criterion = Criterion.quantification

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    guard !answer.onlyAsks else { return notApplicable }
    let figures = answer.utterance.quantities.indices.filter { isFigure($0, answer) && !isGated($0, answer, signs) }
    let bound = figures.filter { isBound($0, answer) }
    let vague = vagueQuantifier(answer, signs)
    let checks = [
      check("says-how-much", figures.first.map { answer.utterance.quantities[$0].span } ?? vague),
      check("binds-a-figure-to-a-metric", bound.first.map { answer.utterance.quantities[$0].span }),
      check("gives-a-baseline", baseline(answer, signs)),
      check("gives-a-time", time(answer, signs, besides: bound)),
      check("figures-trace-or-are-estimates", !bound.isEmpty && !signs.has(.unsourced) && !signs.has(.arithmetic)),
    ]
    guard checks[1].passed else { return level(checks[0].passed ? 1 : 0, checks) }
    if signs.has(.arithmetic) { return level(1, checks) }
    let frames = [checks[2], checks[3]].count { $0.passed }
    return level(frames == 0 ? 2 : frames == 2 && checks[4].passed ? 4 : 3, checks)
  }

  private static func isGated(_ index: Int, _ answer: Answer, _ signs: Signs) -> Bool {
    signs.isGated(answer.utterance.quantities[index].tokens.lowerBound)
  }

  /// A measure, or a count big enough to be a figure, outside of questions and appointments.
  private static func isFigure(_ index: Int, _ answer: Answer) -> Bool {
    let quantity = answer.utterance.quantities[index]
    guard answer.isStatement(quantity.tokens.lowerBound) else { return false }
    return quantity.isMeasure || quantity.value > 12 || answer.traces[index] != .unknown
  }

  private static let metrics = ConceptSet(
    .outcomeGood, .outcomeBad, .burden, .money, .work, .timeSaving, .goal, .decrease, .increase, .payback)

  private static func isBound(_ index: Int, _ answer: Answer) -> Bool {
    let quantity = answer.utterance.quantities[index]
    guard let clause = answer.reading.clauses.first(where: { $0.tokens.contains(quantity.tokens.lowerBound) }) else {
      return false
    }
    return answer.reading.concepts(in: clause.tokens).hasAny(metrics)
      || answer.hits.contains { clause.tokens.contains($0.tokens.lowerBound) && $0.isOfCustomer }
  }

  /// `from X to Y`, `X instead of Y`, or a second figure that the customer gave.
  private static func baseline(_ answer: Answer, _ signs: Signs) -> Range<Int>? {
    let quantities = answer.utterance.quantities
    for index in quantities.indices.dropFirst() where !isGated(index, answer, signs) {
      let (first, second) = (quantities[index - 1], quantities[index])
      let between = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
      let isJoined = between.count <= 6 && between.contains { Self.joins.contains(answer.tokens[$0]) }
      if isJoined, answer.isStatement(second.tokens.lowerBound) {
        return first.span.lowerBound..<second.span.upperBound
      }
    }
    let measures = quantities.indices.filter { quantities[$0].isMeasure && !isGated($0, answer, signs) }
    let known = measures.first { answer.traces[$0] == .heard }
    let other = measures.first { $0 != known }
    return known != nil && other != nil ? known.map { quantities[$0].span } : nil
  }

  private static let joins = WordSet("to instead than versus vs against down up")

  /// A date, a deadline, a period or a stretch of time.
  private static func time(_ answer: Answer, _ signs: Signs, besides bound: [Int]) -> Range<Int>? {
    for (index, quantity) in answer.utterance.quantities.enumerated() {
      guard answer.isStatement(quantity.tokens.lowerBound), !isGated(index, answer, signs) else { continue }
      if quantity.period != nil { return quantity.span }
      guard case .time = quantity.unit else { continue }
      let before = quantity.tokens.lowerBound - 1
      let isFrame = before >= 0 && Self.frames.contains(answer.tokens[before])
      if isFrame || (bound.count > 1 && bound.first != index) { return quantity.span }
    }
    let (periods, months) = (WordSet.periods, WordSet.months)
    let named = answer.tokens.indices.first { index in
      let isPeriod =
        index > 0 && periods.contains(answer.tokens[index]) && openers.contains(answer.tokens[index - 1])
      return (isPeriod || months.contains(answer.tokens[index])) && answer.isStatement(index) && !signs.isGated(index)
    }
    return named.map { answer.tokens[$0].span }
  }

  private static let frames = WordSet("within in by after per over inside every each for under about")
  private static let openers = WordSet("a an per each every this next first within one")

  private static func vagueQuantifier(_ answer: Answer, _ signs: Signs) -> Range<Int>? {
    let vague = vague
    return answer.tokens.indices.first {
      vague.contains(answer.tokens[$0]) && answer.isStatement($0) && !signs.isGated($0)
    }
    .map { answer.tokens[$0].span }
  }

  private static let vague = WordSet(
    "significant significantly substantial substantially dramatically considerable considerably massive massively huge "
      + "hugely much lot lots many big large several")
}

/// Reframe: from the price or the product to this customer's outcome, or to what waiting costs them.
enum ReframeRule: CriterionRule {
  static let criterion = Criterion.reframe

  private static let metrics = ConceptSet(.outcomeGood, .outcomeBad, .goal, .burden)

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    let frame = answer.span(of: .waitingCost) ?? answer.span(of: .comparison)
    let effect = answer.effects.first { !signs.isGated($0.tokens.lowerBound) }
    let metric = self.metric(answer, signs)
    let need = self.need(answer, signs, isArgued: effect != nil || frame != nil)
    let waiting = answer.span(of: .waitingCost) ?? answer.span(of: .payback) ?? frame
    let figure = answer.utterance.quantities.indices.first {
      answer.traces[$0] != .unknown && answer.utterance.quantities[$0].isMeasure
    }
    let checks = [
      check("speaks-of-value", effect.map { answer.span($0.tokens) } ?? metric ?? frame ?? need),
      check("names-a-metric", metric ?? figure.map { answer.utterance.quantities[$0].span } ?? need),
      check("ties-it-to-their-need", need),
      check("sets-it-against-waiting-or-their-date", waiting.flatMap { figure != nil || isDated(answer) ? $0 : nil }),
    ]
    return level(steps(checks), checks)
  }

  /// Their date, or the goal that has one.
  private static func isDated(_ answer: Answer) -> Bool {
    answer.span(of: .goal) != nil || answer.tokens.contains(where: WordSet.months.contains)
  }

  private static func metric(_ answer: Answer, _ signs: Signs) -> Range<Int>? {
    let term = answer.hits.first { $0.trackedTokens(in: answer.context.customer?.scenario) != nil }
    if let term, !signs.isGated(term.tokens.lowerBound) { return answer.span(term.tokens) }
    let metrics = metrics
    return answer.reading.cues.first { cue in
      metrics.has(cue.concept) && !answer.reading.affirmed[cue.tokens.lowerBound].has(.vagueOutcome)
        && !signs.isGated(cue.tokens.lowerBound)
    }.map { answer.span($0.tokens) }
  }

  /// A wish that is taken up, or two words of a trouble where something is said to come of it: they may stand there by chance,
  /// as in `Lovely weather today`.
  private static func need(_ answer: Answer, _ signs: Signs, isArgued: Bool) -> Range<Int>? {
    answer.mentions.first { mention in
      let line = answer.heard.lines[mention.line]
      return !signs.isGated(mention.tokens[0])
        && (line.need == .explicit || line.need == .implied && mention.tokens.count > 1 && isArgued)
    }?.tokens.first.map { answer.tokens[$0].span }
  }
}

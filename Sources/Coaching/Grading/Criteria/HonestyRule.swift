/// Honesty: neutral at 2; promises without limits, forbidden claims and figures without a source take it down, which
/// caps the turn; sources, ranges and stated limits lift it.
enum HonestyRule: CriterionRule {
  static let criterion = Criterion.honesty

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    let absolute = self.absolute(answer)
    let hard = signs.span(of: .forbidden) ?? signs.span(of: .contradiction) ?? absolute
    let soft = signs.span(of: .unsourced) ?? signs.span(of: .arithmetic) ?? signs.span(of: .superiority)
    let sourced = self.sourced(answer, signs)
    let limit = answer.span(of: .limit)
    let checks = [
      check("promises-nothing-without-limits", hard == nil),
      check("figures-and-comparisons-have-a-source", soft == nil),
      check("names-a-source-or-a-range", sourced ?? limit),
      check("states-a-limit-with-a-test", limit != nil && answer.span(of: .verify) != nil, limit),
    ]
    if let hard { return level(0, mark(checks, 0, hard)) }
    if let soft { return level(1, mark(checks, 1, soft)) }
    let isTested = checks[3].passed || limit != nil && sourced != nil
    return level(isTested ? 4 : checks[2].passed ? 3 : 2, checks)
  }

  /// A failed check shows the words that failed it.
  private static func mark(_ checks: [CheckResult], _ index: Int, _ span: Range<Int>) -> [CheckResult] {
    var checks = checks
    checks[index].span = span
    return checks
  }

  /// A promise that no hedge in its own clause takes back.
  static func absolute(_ answer: Answer) -> Range<Int>? {
    answer.reading.cues.first { cue in
      guard cue.concept == .absolute, !cue.isNegated, answer.isStatement(cue.tokens.lowerBound),
        let clause = answer.reading.clauses.first(where: { $0.tokens.contains(cue.tokens.lowerBound) })
      else { return false }
      return !answer.reading.concepts(in: clause.tokens).has(.limit)
    }.map { answer.span($0.tokens) }
  }

  /// A figure that traces to the customer or the proof, a named source, or an estimate called one.
  private static func sourced(_ answer: Answer, _ signs: Signs) -> Range<Int>? {
    let places = answer.hits.first { hit in
      if case .place = hit.entry { true } else { false }
    }
    if let places { return answer.span(places.tokens) }
    let quantities = answer.utterance.quantities
    let estimate = quantities.indices.first { index in
      (quantities[index].isMeasure || quantities[index].value > 12)
        && answer.isStatement(quantities[index].tokens.lowerBound)
        && (answer.traces[index] != .unknown || isHedged(quantities[index], answer))
    }
    if let estimate,
      answer.span(of: .hedge) != nil || answer.span(of: .attribution) != nil
        || answer.traces[estimate] != .unknown
    {
      return quantities[estimate].span
    }
    return nil
  }

  /// A hedge governs its own clause and the figure that it stands right before; an estimate that is called one, its
  /// whole sentence, also from the next: `It saves a third. That is a guess.`
  static func isHedged(_ quantity: Quantity, _ answer: Answer) -> Bool {
    let reading = answer.reading
    let start = quantity.tokens.lowerBound
    guard let clause = reading.clauses.first(where: { $0.tokens.contains(start) }),
      let place = answer.utterance.sentences.firstIndex(where: { $0.tokens.contains(start) })
    else { return false }
    if reading.concepts(in: clause.tokens).hasAny([ConceptSet(.hedge, .limit)]) { return true }
    if start > 0, reading.affirmed[start - 1].has(.hedge) { return true }
    let sentences = answer.utterance.sentences
    return isCalledEstimate(sentences[place], answer)
      || sentences.dropFirst(place + 1).first.map { $0.tokens.count <= 8 && isCalledEstimate($0, answer) } ?? false
  }

  private static func isCalledEstimate(_ sentence: Sentence, _ answer: Answer) -> Bool {
    answer.reading.cues.contains { cue in
      cue.concept == .hedge && !cue.isNegated && sentence.tokens.contains(cue.tokens.lowerBound)
        && cue.tokens.contains { estimates.contains(answer.tokens[$0]) }
    }
  }

  private static let estimates = WordSet(
    "estimate estimates estimated estimating estimation guess guesses guessing assume assuming assumption ballpark")
}

/// Finds why credit is withheld, with the words.
struct FlagReader {
  private let answer: Answer
  private let gates: [Gate]
  private var reading: Reading { answer.reading }

  static func flags(in answer: Answer, gates: [Gate]) -> [Evidence<Flag>] {
    let reader = FlagReader(answer: answer, gates: gates)
    let gated = gates.map { Evidence($0.flag, span: $0.span) }
    let found = gated + reader.forbidden + reader.figures
    return found.sorted { ($0.span.lowerBound, $0.finding.rawValue) < ($1.span.lowerBound, $1.finding.rawValue) }
  }

  /// Claims that the scenario forbids, unless they are denied.
  private var forbidden: [Evidence<Flag>] {
    answer.hits.compactMap { hit in
      guard case .forbidden(let claim) = hit.entry, !isDenied(hit.tokens.lowerBound), !isTurned(claim, hit.tokens)
      else { return nil }
      return Evidence(.forbidden, span: answer.span(hit.tokens))
    }
  }

  /// A negation stands within it that is not the claim's own: `we will not guarantee`.
  private func isTurned(_ claim: Int, _ tokens: Range<Int>) -> Bool {
    let own = answer.context.customer?.scenario.product?.forbidden[claim] ?? ""
    let said = tokens.count { WordSet.negations.contains(reading.tokens[$0]) }
    return said > Utterance(own).tokens.count(where: WordSet.negations.contains)
  }

  /// A negation stands before it in its clause.
  private func isDenied(_ token: Int) -> Bool {
    guard let clause = reading.clauses.first(where: { $0.tokens.contains(token) }) else { return false }
    return reading.cues.contains {
      $0.concept == .negator && clause.tokens.contains($0.tokens.lowerBound) && $0.tokens.lowerBound < token
    }
  }
}

// MARK: - Figures

extension FlagReader {
  private var figures: [Evidence<Flag>] {
    answer.utterance.quantities.indices.compactMap { index in
      let quantity = answer.utterance.quantities[index]
      guard answer.traces[index] == .unknown, isClaim(quantity) else { return nil }
      if isAttributed(quantity) { return Evidence(.contradiction, span: quantity.span) }
      if isMiscalculated(index) { return Evidence(.arithmetic, span: quantity.span) }
      return canTrace && !HonestyRule.isHedged(quantity, answer) ? Evidence(.unsourced, span: quantity.span) : nil
    }
  }

  /// With no customer and no lines there is nothing that a figure could be traced to.
  private var canTrace: Bool {
    switch answer.heard.basis {
    case .ledger: true
    case .said: !reading.everything.hasAny([ConceptSet(.evidenceSource, .verify)])
    case .wording: false
    }
  }

  private static let results = ConceptSet(
    .gain, .increase, .decrease, .stop, .outcomeGood, .outcomeBad, .timeSaving, .money, .burden, .payback)

  /// A measure that is claimed as a result: not in a question, an appointment, or the plan of a test.
  private func isClaim(_ quantity: Quantity) -> Bool {
    guard quantity.isMeasure, answer.isStatement(quantity.tokens.lowerBound),
      let sentence = answer.utterance.sentence(of: quantity.tokens.lowerBound)
    else { return false }
    let said = reading.concepts(in: sentence.tokens)
    if case .time = quantity.unit {
      let isPlan = said.hasAny([ConceptSet(.verify, .workVerb, .day)])
      return !isPlan && said.hasAny(Self.results) && quantity.period != nil
    }
    let isGift = NoConcessionRule.give(in: answer) != nil
    return !isGift && said.hasAny(Self.results)
  }

  private static let sayings = WordSet("said told mentioned gave quoted")

  /// `you said 50 thousand`, which nobody said.
  private func isAttributed(_ quantity: Quantity) -> Bool {
    guard answer.heard.basis == .ledger,
      let clause = reading.clauses.first(where: { $0.tokens.contains(quantity.tokens.lowerBound) })
    else { return false }
    return clause.tokens.dropFirst().contains { index in
      Self.sayings.contains(answer.tokens[index]) && answer.tokens[index - 1].word == WordKey("you")
    }
  }

  private static let equals = WordSet("is are equals makes means or")

  /// One amount given for two periods that do not fit by more than a tenth: `38 thousand a month is 600 thousand a year`.
  private func isMiscalculated(_ index: Int) -> Bool {
    let quantities = answer.utterance.quantities
    guard index > 0, let period = quantities[index].period, let before = quantities[index - 1].period, period != before,
      answer.traces[index - 1] != .unknown
    else { return false }
    let between = quantities[index - 1].tokens.upperBound..<quantities[index].tokens.lowerBound
    let isEquated =
      between.count <= 4
      && between.contains { Self.equals.contains(answer.tokens[$0]) }
    let expected = quantities[index - 1].value * before.perYear / period.perYear
    return isEquated && abs(expected - quantities[index].value) > 0.1 * expected
  }
}

/// Justification: cost against return; only where the customer asks for it or the answer brings it up.
enum JustificationRule: CriterionRule {
  static let criterion = Criterion.justification

  private static let asks = ConceptSet(.payback, .money)

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    let waiting = signs.span(of: .waitingCost, in: answer)
    let claim = signs.span(of: .payback, in: answer) ?? waiting
    guard !answer.onlyAsks, claim != nil || isAskedFor(answer) else { return notApplicable }
    let money = amounts(answer).filter { !signs.isGated($0.tokens.lowerBound) }
    let payback = paybackFigure(answer, signs)
    let hurdle = hurdle(answer, signs, waiting: waiting)
    let checks = [
      check("speaks-of-worth", claim ?? money.first?.span),
      check("gives-one-side", money.first?.span ?? payback ?? waiting),
      check("gives-both-sides", money.count >= 2 ? money.last?.span : payback),
      check("measures-against-their-limit", money.isEmpty && payback == nil ? nil : hurdle),
    ]
    return level(steps(checks), checks)
  }

  /// The customer's last line speaks of money or justification.
  private static func isAskedFor(_ answer: Answer) -> Bool { answer.heard.last?.isOfWorth ?? false }

  private static let asking = WordSet(
    "worth justify justification payback budget return roi cost costs price expensive pay finance cfo")

  /// Of a customer's line, as typed: whether it asks for a justification.
  static func speaksOfWorth(_ line: Utterance) -> Bool { line.tokens.contains(where: asking.contains) }

  private static func amounts(_ answer: Answer) -> [Quantity] {
    answer.utterance.quantities.filter { quantity in
      guard answer.isStatement(quantity.tokens.lowerBound) else { return false }
      switch quantity.unit {
      case .money: return true
      case .count: return quantity.value >= 100
      case .percent, .time, .multiple, .fraction: return false
      }
    }
  }

  /// `payback in eleven months`, `pays for itself by spring`.
  private static func paybackFigure(_ answer: Answer, _ signs: Signs) -> Range<Int>? {
    guard let cue = answer.reading.first(.payback), !signs.isGated(cue.tokens.lowerBound) else { return nil }
    let sentence = answer.utterance.sentence(of: cue.tokens.lowerBound)?.tokens ?? cue.tokens
    return answer.utterance.quantities.first { quantity in
      guard sentence.contains(quantity.tokens.lowerBound) else { return false }
      if case .time = quantity.unit { return true }
      return false
    }?.span
  }

  private static func hurdle(_ answer: Answer, _ signs: Signs, waiting: Range<Int>?) -> Range<Int>? {
    let mentioned = answer.mentions.first { answer.heard.lines[$0.line].source != .brief }
    guard mentioned != nil || answer.heard.basis == .wording else { return nil }
    return signs.span(of: .limit, in: answer) ?? waiting ?? signs.span(of: .approver, in: answer)
  }
}

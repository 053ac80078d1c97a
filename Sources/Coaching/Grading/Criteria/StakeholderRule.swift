/// Stakeholder: whose work and whose number changes.
enum StakeholderRule: CriterionRule {
  static let criterion = Criterion.stakeholder

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    guard !answer.onlyAsks else { return notApplicable }
    let roles = roles(in: answer).filter { !signs.isGated($0.tokens.lowerBound) }
    let named = roles.filter { !isVague($0, answer) }
    let withMetric = named.filter { hasMetric($0, answer) }
    let kinds = Set(named.map { answer.tokens[$0.tokens.upperBound - 1].stem })
    let approver = named.first { answer.reading.concepts(in: $0.tokens).has(.approver) }
    let checks = [
      check("names-somebody", roles.first.map { answer.span($0.tokens) }),
      check("names-a-function", named.first.map { answer.span($0.tokens) }),
      check("says-which-number-is-theirs", withMetric.first.map { answer.span($0.tokens) }),
      check("names-two-with-the-one-who-approves", kinds.count >= 2 ? approver.map { answer.span($0.tokens) } : nil),
    ]
    return level(steps(checks), checks)
  }

  private static func roles(in answer: Answer) -> [Cue] {
    answer.reading.cues.filter { $0.concept == .stakeholder && answer.isStatement($0.tokens.lowerBound) }
  }

  private static let vague = WordSet(
    "team teams people staff users user everyone workforce colleagues employees customers customer clients")

  private static func isVague(_ cue: Cue, _ answer: Answer) -> Bool {
    cue.tokens.count == 1 && vague.contains(answer.tokens[cue.tokens.lowerBound])
  }

  private static let metrics = ConceptSet(.outcomeGood, .outcomeBad, .burden, .money, .goal, .timeSaving)

  private static func hasMetric(_ cue: Cue, _ answer: Answer) -> Bool {
    guard let clause = answer.reading.clauses.first(where: { $0.tokens.contains(cue.tokens.lowerBound) }) else {
      return false
    }
    return answer.reading.concepts(in: clause.tokens).hasAny(metrics)
      || answer.hits.contains { $0.isOfCustomer && clause.tokens.contains($0.tokens.lowerBound) }
  }
}

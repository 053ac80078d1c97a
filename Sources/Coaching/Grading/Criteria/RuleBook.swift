/// The rule of each criterion that can be judged from one answer.
enum RuleBook {
  private typealias Judge = @Sendable (Answer, Signs) -> CriterionGrade

  private static let rules: [(criterion: Criterion, judge: Judge)] = [
    (AltitudeRule.criterion, { AltitudeRule.grade($0, $1) }),
    (TieRule.criterion, { TieRule.grade($0, $1) }),
    (QuantificationRule.criterion, { QuantificationRule.grade($0, $1) }),
    (StakeholderRule.criterion, { StakeholderRule.grade($0, $1) }),
    (JustificationRule.criterion, { JustificationRule.grade($0, $1) }),
    (EvidenceRule.criterion, { EvidenceRule.grade($0, $1) }),
    (TranslationRule.criterion, { TranslationRule.grade($0, $1) }),
    (NextStepRule.criterion, { NextStepRule.grade($0, $1) }),
    (CustomerSubjectRule.criterion, { CustomerSubjectRule.grade($0, $1) }),
    (HonestyRule.criterion, { HonestyRule.grade($0, $1) }),
    (BrevityRule.criterion, { BrevityRule.grade($0, $1) }),
    (AcknowledgeRule.criterion, { AcknowledgeRule.grade($0, $1) }),
    (ExploreRule.criterion, { ExploreRule.grade($0, $1) }),
    (ReframeRule.criterion, { ReframeRule.grade($0, $1) }),
    (AnsweringEvidenceRule.criterion, { AnsweringEvidenceRule.grade($0, $1) }),
    (ConfirmRule.criterion, { ConfirmRule.grade($0, $1) }),
    (NoArgumentRule.criterion, { NoArgumentRule.grade($0, $1) }),
    (NoConcessionRule.criterion, { NoConcessionRule.grade($0, $1) }),
    (ListeningRule.criterion, { ListeningRule.grade($0, $1) }),
    (QuestionHygieneRule.criterion, { QuestionHygieneRule.grade($0, $1) }),
    (NoPrematurePitchRule.criterion, { NoPrematurePitchRule.grade($0, $1) }),
  ]

  /// Where each criterion's rule stands among `rules`.
  private static let places = WordTable(rules.indices.map { (rules[$0].criterion.key, $0) })

  private static func judge(of criterion: Criterion) -> Judge? {
    guard let place = places[criterion.key], rules[place].criterion == criterion else { return nil }
    return rules[place].judge
  }

  /// Whether the criterion can be judged from one answer.
  static func judges(_ criterion: Criterion) -> Bool { judge(of: criterion) != nil }

  /// Level nil for a criterion that needs more than one answer, or that nobody can judge by rule.
  static func grade(_ criterion: Criterion, _ answer: Answer, _ signs: Signs) -> CriterionGrade {
    judge(of: criterion)?(answer, signs) ?? CriterionGrade(id: criterion, level: nil)
  }
}

/// The rule of each criterion that can be judged from one answer.
enum RuleBook {
  private typealias Judge = @Sendable (Answer, Signs) -> CriterionGrade

  private static let rules: [Criterion: Judge] = {
    var rules: [Criterion: Judge] = [:]
    add(AltitudeRule.self, to: &rules)
    add(TieRule.self, to: &rules)
    add(QuantificationRule.self, to: &rules)
    add(StakeholderRule.self, to: &rules)
    add(JustificationRule.self, to: &rules)
    add(EvidenceRule.self, to: &rules)
    add(TranslationRule.self, to: &rules)
    add(NextStepRule.self, to: &rules)
    add(CustomerSubjectRule.self, to: &rules)
    add(HonestyRule.self, to: &rules)
    add(BrevityRule.self, to: &rules)
    add(AcknowledgeRule.self, to: &rules)
    add(ExploreRule.self, to: &rules)
    add(ReframeRule.self, to: &rules)
    add(AnsweringEvidenceRule.self, to: &rules)
    add(ConfirmRule.self, to: &rules)
    add(NoArgumentRule.self, to: &rules)
    add(NoConcessionRule.self, to: &rules)
    add(QuestionHygieneRule.self, to: &rules)
    add(NoPrematurePitchRule.self, to: &rules)
    return rules
  }()

  private static func add<Rule: CriterionRule>(_ rule: Rule.Type, to rules: inout [Criterion: Judge]) {
    rules[Rule.criterion] = { Rule.grade($0, $1) }
  }

  /// Level nil for a criterion that needs more than one answer, or that nobody can judge by rule.
  static func grade(_ criterion: Criterion, _ answer: Answer, _ signs: Signs) -> CriterionGrade {
    rules[criterion]?(answer, signs) ?? CriterionGrade(id: criterion, level: nil)
  }
}

/// Evidence for this objection: as evidence, and a proof of the scenario must answer this kind of worry.
enum AnsweringEvidenceRule: CriterionRule {
  static let criterion = Criterion.answeringEvidence

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    EvidenceRule.judge(signs.evidence, of: answer, as: criterion)
  }
}

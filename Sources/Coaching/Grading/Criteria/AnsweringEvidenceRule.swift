/// Evidence for this objection: as evidence, and a proof of the scenario must answer this kind of worry.
enum AnsweringEvidenceRule: CriterionRule {
  static let criterion = Criterion.answeringEvidence

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    EvidenceRule.judge(signs.evidence, of: answer, as: criterion, fits: fits(answer))
  }

  /// A case of the proof file is for the worries that it is said to answer, where one stands; others prove nothing here.
  private static func fits(_ answer: Answer) -> Bool {
    guard let scenario = answer.context.customer?.scenario,
      let worry = answer.context.ledger.objections.last(where: { $0.settled == nil })?.type,
      let proofs = scenario.product?.proofs
    else { return true }
    let cited = answer.hits.compactMap { hit -> ObjectionType? in
      if case .place(let index) = hit.entry { proofs[index].answers } else { nil }
    }
    return cited.isEmpty || cited.contains(worry)
  }
}

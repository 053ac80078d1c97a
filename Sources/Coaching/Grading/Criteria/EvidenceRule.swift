/// Evidence: what a claim rests on. Without a claim there is nothing to prove.
enum EvidenceRule: CriterionRule {
  static let criterion = Criterion.evidence

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    guard
      signs.altitude.wording >= .advantage || EvidenceReader(answer).source != nil
        || answer.span(of: .vagueAuthority) != nil || EvidenceReader(answer).admits != nil
    else { return notApplicable }
    return judge(answer, as: criterion)
  }

  /// The levels, shared with the evidence that answers an objection.
  static func judge(_ answer: Answer, as criterion: Criterion) -> CriterionGrade {
    let found = EvidenceReader(answer)
    let checks = [
      check("gives-a-reason-to-believe", found.source ?? answer.span(of: .vagueAuthority)),
      check("names-the-source", found.source),
      check("says-what-was-seen-there", found.result),
      check("states-a-limit-or-a-way-to-check", found.result == nil ? nil : found.limit),
    ]
    // Saying plainly that there is no proof, with a way to get it, is evidence too.
    let level = found.admits != nil ? max(3, steps(checks)) : steps(checks)
    return CriterionGrade(id: criterion, level: level, checks: checks)
  }
}

/// Evidence: what a claim rests on. Without a claim there is nothing to prove.
enum EvidenceRule: CriterionRule {
  static let criterion = Criterion.evidence

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    let found = signs.evidence
    guard
      signs.altitude.wording >= .advantage || found.source != nil || answer.span(of: .vagueAuthority) != nil
        || found.admits != nil
    else { return notApplicable }
    return judge(found, of: answer, as: criterion)
  }

  /// The levels, shared with the evidence that answers an objection.
  ///
  /// - Parameter fits: whether what is cited is about the worry at hand.
  static func judge(
    _ found: EvidenceReader, of answer: Answer, as criterion: Criterion, fits: Bool = true
  ) -> CriterionGrade {
    let result = fits ? found.result : nil
    let checks = [
      check("gives-a-reason-to-believe", found.source ?? answer.span(of: .vagueAuthority)),
      check("names-the-source", found.source),
      check("says-what-was-seen-there", result),
      check("states-a-limit-or-a-way-to-check", result == nil ? nil : found.limit),
    ]
    // Saying plainly that there is no proof, with a way to get it, is evidence too.
    let level = found.admits != nil ? max(3, steps(checks)) : steps(checks)
    return CriterionGrade(id: criterion, level: level, checks: checks)
  }
}

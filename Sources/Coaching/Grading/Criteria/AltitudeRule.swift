/// Altitude: feature, advantage, benefit, outcome. A benefit needs a need that this customer voiced.
enum AltitudeRule: CriterionRule {
  static let criterion = Criterion.altitude

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    guard !answer.onlyAsks else { return notApplicable }
    let unit = signs.unit
    let level = unit?.level ?? .none
    let canBeBenefit = answer.heard.basis == .wording || answer.heard.needIsVoiced
    let checks = [
      check(
        "says-something-of-value", level >= .feature, unit?.effect ?? unit?.claim ?? unit.map { answer.span($0.tokens) }
      ),
      check("says-what-gets-better", level >= .advantage, unit?.effect),
      check("is-about-this-customer", level >= .benefit, unit?.need ?? unit?.effect),
      check("need-was-voiced", canBeBenefit),
      check("reaches-a-result-by-a-stated-way", level >= .outcome, unit?.result),
    ]
    return self.level(signs.altitude.level.rawValue, unsure: signs.altitude.unsure, checks)
  }
}

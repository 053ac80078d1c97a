/// No premature pitch, in one turn: product talk measured against what the customer has voiced by now.
enum NoPrematurePitchRule: CriterionRule {
  static let criterion = Criterion.noPrematurePitch

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade {
    guard let pitch = signs.span(of: .pitch) ?? answer.span(of: .demo) else { return notApplicable }
    let needs = told(to: answer).map(\.need)
    let hasProblem = needs.contains { $0 != .none }
    let checks = [
      CheckResult(id: "asks-before-pitching", passed: !needs.isEmpty, span: pitch),
      CheckResult(id: "knows-a-problem", passed: hasProblem, span: pitch),
      CheckResult(id: "knows-a-need", passed: answer.heard.needIsVoiced, span: pitch),
      CheckResult(id: "sums-up-first", passed: answer.heard.needIsVoiced && signs.has(.summary), span: pitch),
    ]
    return level(steps(checks), checks)
  }

  /// Where a scenario says what its customer can tell, a line that only sounds like trouble has told nothing.
  private static func told(to answer: Answer) -> [HeardLine] {
    let declares = answer.context.customer?.facts.contains { $0.need != .none } ?? false
    return answer.heard.lines.filter { line in
      switch line.source {
      case .brief: false
      case .fact: true
      case .line: !declares
      }
    }
  }
}

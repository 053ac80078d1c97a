/// How one criterion is judged: a level as a count of yes/no checks over an answer that was read once.
protocol CriterionRule: SendableMetatype {
  static var criterion: Criterion { get }

  static func grade(_ answer: Answer, _ signs: Signs) -> CriterionGrade
}

extension CriterionRule {
  static func level(_ level: Int, unsure: Bool = false, _ checks: [CheckResult]) -> CriterionGrade {
    CriterionGrade(id: criterion, level: max(0, min(4, level)), unsure: unsure, checks: checks)
  }

  /// The criterion does not apply to this answer.
  static var notApplicable: CriterionGrade { CriterionGrade(id: criterion, level: nil) }

  /// A check that passed where `span` was found.
  static func check(_ id: CheckName, _ span: Range<Int>?) -> CheckResult {
    CheckResult(id: id, passed: span != nil, span: span)
  }

  static func check(_ id: CheckName, _ passed: Bool, _ span: Range<Int>? = nil) -> CheckResult {
    CheckResult(id: id, passed: passed, span: passed ? span : nil)
  }

  /// How many checks pass before the first that fails.
  static func steps(_ checks: [CheckResult]) -> Int { checks.prefix { $0.passed }.count }
}

/// One criterion's level as a count of yes/no checks.
package struct CriterionGrade: Equatable, Sendable {
  package var id: Criterion
  /// 0 to 4; nil where the criterion does not apply.
  package var level: Int?
  package var unsure = false
  package var checks: [CheckResult] = []
}

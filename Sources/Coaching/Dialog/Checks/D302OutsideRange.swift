/// A number that its meter or criterion can never have.
enum D302OutsideRange {
  static let page = DiagnosticPage(
    .outsideRange, "a number outside a meter's range, or a level outside 0 to 4",
    explanation: """
      A meter moves between its `min` (0 unless given) and its `max`; a criterion's level is 0 to 4. A start or a
      comparison outside can only be a slip.
      """,
    bad: PageExample.scenario(
      head: "meters:\n  trust: {start: 1, max: 3}",
      body: """
            routes:
              - {id: good, if: "altitude >= benefit and trust >= ⟦5⟧", go: won}
            else: {say: "And in money?", add: {trust: -1}}
        """),
    fixed: PageExample.scenario(
      head: "meters:\n  trust: {start: 1, max: 3}",
      body: """
            routes:
              - {id: good, if: "altitude >= benefit and trust >= 2", go: won}
            else: {say: "And in money?", add: {trust: -1}}
        """))

  static func problem(_ number: Int, of name: String, in bounds: ClosedRange<Int>, at span: Range<Int>) -> TextProblem {
    TextProblem(.outsideRange, at: span, message(number, name, bounds))
  }

  static func finding(_ number: Int, of name: String, in bounds: ClosedRange<Int>, at range: SourceRange) -> Diagnostic
  {
    Diagnostic(.outsideRange, at: range, message(number, name, bounds))
  }

  static func noRange(at range: SourceRange) -> Diagnostic {
    Diagnostic(.outsideRange, at: range, "`max` must be greater than `min`")
  }

  private static func message(_ number: Int, _ name: String, _ bounds: ClosedRange<Int>) -> String {
    "`\(name)` is never \(number): it goes from \(bounds.lowerBound) to \(bounds.upperBound)"
  }
}

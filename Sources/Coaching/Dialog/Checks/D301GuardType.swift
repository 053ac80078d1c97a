/// A guard that is no guard: a fault in its grammar, or a name compared with what it cannot be compared with.
enum D301GuardType {
  static let page = DiagnosticPage(
    .guardType, "the guard does not make sense",
    explanation: """
      A guard is made of names, the comparisons >= <= == != > <, `and`, `or`, `not` and parentheses. Criteria are
      compared with a level from 0 to 4, meters and counts with a whole number, an enum with one of its values; a yes
      or no such as `asks` or `asked.price` stands alone.
      """,
    bad: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "⟦altitude⟧ and asks", go: won}
            else: {say: "And in money?"}
        """),
    fixed: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "altitude >= benefit and asks", go: won}
            else: {say: "And in money?"}
        """))

  static func unexpected(_ token: GuardToken, wanted: String) -> TextProblem {
    switch token.kind {
    case .end: return TextProblem(.guardType, at: token.span, "the guard ends where \(wanted) is expected")
    case .unknown(let sign):
      return TextProblem(.guardType, at: token.span, "`\(sign)` means nothing in a guard", help: mend(sign))
    case .name, .number, .comparison, .and, .or, .not, .open, .close:
      return TextProblem(.guardType, at: token.span, "expected \(wanted)")
    }
  }

  private static func mend(_ sign: String) -> String {
    switch sign {
    case "=": "did you mean `==`?"
    case "=>": "did you mean `>=`?"
    case "=<": "did you mean `<=`?"
    case "<>": "did you mean `!=`?"
    case "&", "&&": "write `and`"
    case "|", "||": "write `or`"
    case "!": "write `not`"
    default: "comparisons are >= <= == != > <"
    }
  }

  static func tooDeep(_ token: GuardToken) -> TextProblem {
    TextProblem(.guardType, at: token.span, "too many parentheses or `not` within each other")
  }

  static func tooLarge(_ name: String, at span: Range<Int>) -> TextProblem {
    TextProblem(.guardType, at: span, "`\(name)` is made of too many parts")
  }

  static func needsComparison(_ name: String, example: String, at span: Range<Int>) -> TextProblem {
    TextProblem(
      .guardType, at: span, "`\(name)` is no yes or no", help: "compare it, for example `\(name) \(example)`")
  }

  static func yesNo(_ name: String, at span: Range<Int>) -> TextProblem {
    TextProblem(
      .guardType, at: span, "`\(name)` is a yes or no and cannot be compared",
      help: "write `\(name)` or `not \(name)`")
  }

  static func wrongValue(_ name: String, wanted: String, at span: Range<Int>) -> TextProblem {
    TextProblem(.guardType, at: span, "`\(name)` is compared with \(wanted)")
  }

  static func unordered(_ name: String, at span: Range<Int>) -> TextProblem {
    TextProblem(
      .guardType, at: span, "the values of `\(name)` have no order", help: "compare with `==` or `!=`")
  }
}

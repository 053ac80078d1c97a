/// Something is missing, or is not what is wanted in its place.
enum D104WrongType {
  static let page = DiagnosticPage(
    .wrongType, "something is missing, or of the wrong kind",
    explanation: """
      A scenario must have `dialog`, `title`, `skill`, `customer`, `start` and `states`; a route must have `id` and `if`.
      Where a number is wanted a text will not do, and where a word from a list is wanted no other will.
      """,
    bad: PageExample.scenario(head: "minutes: ⟦six⟧"),
    fixed: PageExample.scenario(head: "minutes: 6"))

  static func missing(_ key: String, in shape: Shape, at range: SourceRange) -> Diagnostic {
    Diagnostic(.wrongType, at: range, "\(shape.name) needs `\(key)`")
  }

  /// `what` is the construct or key, `wanted` what should stand here: `a whole number`.
  static func wrong(_ what: String, wanted: String, found: String? = nil, at range: SourceRange, help: String? = nil)
    -> Diagnostic
  {
    let instead = found.map { ", not \($0)" } ?? ""
    return Diagnostic(.wrongType, at: range, "`\(what)` must be \(wanted)\(instead)", help: help)
  }

  static func empty(_ what: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.wrongType, at: range, "`\(what)` is empty")
  }

  static func choice(_ word: String, for what: String, among names: [String], at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongType, at: range, "`\(what)` cannot be `\(word)`",
      help: Spelling.help(for: word, among: names, kind: "it can be"))
  }

  static func key(_ node: YAMLNode) -> Diagnostic {
    Diagnostic(
      .wrongType, at: node.range, "a key must be a text, not \(node.kind)",
      help: "put a text that begins with `{` or `[` in quotes")
  }

  static func identifier(_ id: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongType, at: range, "`\(id)` cannot be an id",
      help: "an id begins with a letter and is made of letters, digits, `-` and `_`")
  }

  static func neitherWhenNorCause(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongType, at: range, "an objection needs `when` or `cause`",
      help: "say when it comes up, or which kind of turn provokes it: `cause: feature-pitch`")
  }

  static func goAndCall(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongType, at: range, "an answer goes to one place: `go` and `call` do not stand together",
      help: "leave one of them out; `call` comes back to this state")
  }

  static func cannotAllow(_ code: DiagnosticCode, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongType, at: range, "`\(code.rawValue)` cannot be allowed: it keeps the scenario from being played")
  }

  static func unclosedBrace(at span: Range<Int>) -> TextProblem {
    TextProblem(.wrongType, at: span, "a placeholder is not closed", help: "write `{name}`")
  }
}

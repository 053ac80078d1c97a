/// A name that is neither declared in the file nor one of the closed vocabularies.
enum D203UndeclaredName {
  static let page = DiagnosticPage(
    .undeclaredName, "a name that is not declared",
    explanation: """
      Facts, meters, variables, numbers, people and terms are declared before a guard, a line or a test can use them; so
      a slip of the pen is found here and not in a conversation. Criteria, moves and flags have fixed names.
      """,
    bad: PageExample.scenario(
      body: """
            routes:
              - {id: good, if: "⟦altitud⟧ >= benefit", go: won}
            else: {say: "And in money?"}
        """),
    fixed: PageExample.scenario())

  /// `kind` with its article: `a fact`.
  static func finding(_ name: String, kind: String, among names: [String], at range: SourceRange) -> Diagnostic {
    let noun = kind.split(separator: " ").dropFirst().joined(separator: " ")
    return Diagnostic(
      .undeclaredName, at: range, "no \(noun) `\(name)`", help: Spelling.help(for: name, among: names, kind: "declared")
    )
  }

  /// A link of a chain that is another word for a term.
  static func synonym(_ word: String, of term: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .undeclaredName, at: range, "`\(word)` is a word for the term `\(term)`, and not its name",
      help: "write `\(term)` here: its other words are then understood, too")
  }

  /// Names under `let`, or parents, that come round to themselves: none of them can be known.
  static func circle(_ path: [String], at range: SourceRange) -> Diagnostic {
    let way = path.map { "`\($0)`" }.joined(separator: " > ")
    return Diagnostic(
      .undeclaredName, at: range, "`\(path.first ?? "")` goes round in a circle", notes: [way],
      help: "leave one of the names out")
  }

  static func isComputed(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .undeclaredName, at: name.range, "`\(name.value)` is computed by `let` and cannot be set",
      help: "set what it is computed from")
  }

  static func problem(_ name: String, at span: Range<Int>, near: String?) -> TextProblem {
    TextProblem(
      .undeclaredName, at: span, "`\(name)` is not declared",
      help: near.map { "did you mean `\($0)`?" } ?? closed(name) ?? "declare it under `facts`, `meters` or `vars`")
  }

  /// Moves and flags are no matter of declaring: the names that there are.
  private static func closed(_ name: String) -> String? {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "move": return Spelling.helpOrAll(for: parts[1], among: Move.allCases.map(\.rawValue), kind: "the moves are")
    case "flag": return Spelling.helpOrAll(for: parts[1], among: Flag.allCases.map(\.rawValue), kind: "the flags are")
    default: return nil
    }
  }

  static func onlyInInvariants(_ name: String, at span: Range<Int>) -> TextProblem {
    TextProblem(.undeclaredName, at: span, "`\(name)` is for `invariants` only")
  }

  static func value(_ word: String, of name: String, among values: [String], at span: Range<Int>) -> TextProblem {
    TextProblem(
      .undeclaredName, at: span, "`\(name)` has no value `\(word)`",
      help: Spelling.help(for: word, among: values, kind: "it has"))
  }

  static func placeholder(_ name: String, at span: Range<Int>, near: String?, known: [String]) -> TextProblem {
    let few = known.count <= 12 ? "there are " + known.map { "`{\($0)}`" }.joined(separator: ", ") : nil
    return TextProblem(
      .undeclaredName, at: span, "no placeholder `{\(name)}`", help: near.map { "did you mean `{\($0)}`?" } ?? few)
  }
}

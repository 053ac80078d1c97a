/// A character that would not be shown but act: move the cursor, colour the screen, turn the reading direction.
enum D109ControlCharacter {
  static let page = DiagnosticPage(
    .controlCharacter, "a control character in a text",
    explanation: """
      What the customer says is printed to a terminal, where control and escape characters do things. Only line breaks
      and tabs are taken.
      """,
    bad: PageExample.scenario(say: #""⟦\e⟧[31mWhat does this mean for my business?""#),
    fixed: PageExample.scenario())

  static func finding(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(4 - digits.count, 0)) + digits
    return Diagnostic(.controlCharacter, at: range, "control character U+\(code)", help: "remove it")
  }
}

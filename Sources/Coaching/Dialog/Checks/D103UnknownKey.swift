/// A key that the construct does not have.
enum D103UnknownKey {
  static let page = DiagnosticPage(
    .unknownKey, "no such key here",
    explanation: """
      Each construct has its own keys; `Dialogs/README.md` lists them. A key that is spelled wrongly would be passed over
      and its value with it.
      """,
    bad: PageExample.scenario(head: "⟦minuts⟧: 6"),
    fixed: PageExample.scenario(head: "minutes: 6"))

  static func finding(_ key: String, at range: SourceRange, in shape: Shape, missing: [String]) -> Diagnostic {
    let message = "\(shape.name) has no key `\(key)`"
    if let hint = shape.hints[key] { return Diagnostic(.unknownKey, at: range, message, help: hint) }
    let near = Spelling.help(for: key, among: missing, kind: "keys that it may have")
    return Diagnostic(.unknownKey, at: range, message, help: near)
  }
}

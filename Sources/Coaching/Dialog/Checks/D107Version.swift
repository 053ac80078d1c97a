/// A file that was written for another version of the format.
enum D107Version {
  static let page = DiagnosticPage(
    .version, "the format's version is not known",
    explanation: """
      `dialog: 1` says for which version of the format a file was written. A file for a newer version needs a newer
      program.
      """,
    bad: PageExample.scenario().replacingFirstLine("dialog: ⟦2⟧"),
    fixed: PageExample.scenario())

  static func finding(_ version: Int, of key: String, at range: SourceRange) -> Diagnostic {
    let help = version > 1 ? "get a newer `sowhat`, or write `\(key): 1`" : "write `\(key): 1`"
    return Diagnostic(.version, at: range, "version \(version) of the format is not known, only 1", help: help)
  }
}

extension String {
  fileprivate func replacingFirstLine(_ line: String) -> String { line + drop { $0 != "\n" } }
}

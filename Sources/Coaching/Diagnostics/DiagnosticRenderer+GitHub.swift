extension DiagnosticRenderer {
  /// The findings as workflow commands, which GitHub shows beside the lines of a pull request; a line each.
  ///
  /// `::error file=cfo.yaml,line=12,col=15,title=D201::no state `wonn`%0Ahelp: did you mean `won`?`
  package func github(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { github($0) + "\n" }.joined()
  }

  private func github(_ diagnostic: Diagnostic) -> String {
    let command =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let start = diagnostic.range.start
    let properties = [
      "file=" + diagnostic.range.file.escapedProperty, "line=\(start.line)", "col=\(start.column)",
      "title=" + diagnostic.code.rawValue,
    ]
    return "::\(command) \(properties.joined(separator: ","))::\(diagnostic.account.escapedData)"
  }
}

extension Diagnostic {
  /// The message with its notes and help, a line each.
  var account: String {
    ([message] + notes.map { "note: \($0)" } + (help.map { ["help: \($0)"] } ?? [])).joined(separator: "\n")
  }
}

extension String {
  /// What would end a command's line is written as its code.
  fileprivate var escapedData: String { escaped(["%": "%25", "\r": "%0D", "\n": "%0A"]) }

  /// In a property a colon or comma would end the value, too.
  fileprivate var escapedProperty: String {
    escaped(["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private func escaped(_ codes: [Unicode.Scalar: String]) -> String {
    unicodeScalars.reduce(into: "") { $0 += codes[$1] ?? ($1.isControl ? "\u{FFFD}" : String($1)) }
  }
}

extension DiagnosticRenderer {
  /// The findings as a SARIF 2.1.0 log, for code scanning and editors.
  ///
  /// - Parameters:
  ///   - version: of the program.
  ///   - pages: the codes' pages; those of codes that were found become the log's rules.
  package func sarif(_ diagnostics: [Diagnostic], version: String, pages: [DiagnosticPage]) -> JSONValue {
    let rules = pages.filter { page in diagnostics.contains { $0.code == page.code } }
    let driver: JSONValue = [
      "name": "sowhat", "version": .string(version), "rules": .array(rules.map(Self.rule)),
    ]
    let results = diagnostics.map { diagnostic in
      Self.result(diagnostic, rule: rules.firstIndex { $0.code == diagnostic.code })
    }
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": [
        ["tool": ["driver": driver], "columnKind": "unicodeCodePoints", "results": .array(results)]
      ],
    ]
  }

  private static func rule(_ page: DiagnosticPage) -> JSONValue {
    [
      "id": .string(page.code.rawValue), "shortDescription": ["text": .string(page.title)],
      "fullDescription": ["text": .string(page.explanation)],
      "help": ["text": .string("`sowhat explain \(page.code.rawValue)` shows an example, and the example mended")],
      "defaultConfiguration": ["level": .string(page.code.severity.rawValue)],
    ]
  }

  private static func result(_ diagnostic: Diagnostic, rule: Int?) -> JSONValue {
    let range = diagnostic.range
    let region: JSONValue = [
      "startLine": .int(range.start.line), "startColumn": .int(range.start.column),
      "endLine": .int(range.end.line), "endColumn": .int(range.end.column),
    ]
    let place: JSONValue = [
      "physicalLocation": ["artifactLocation": ["uri": .string(uri(of: range.file))], "region": region]
    ]
    return .object(
      [("ruleId", .string(diagnostic.code.rawValue))] + (rule.map { [("ruleIndex", .int($0))] } ?? [])
        + [
          ("level", .string(diagnostic.severity.rawValue)), ("message", ["text": .string(diagnostic.account)]),
          ("locations", [place]),
        ])
  }

  /// A relative path stays relative to where the program ran; what a URI cannot hold is percent-encoded.
  private static func uri(of path: String) -> String {
    let encoded = path.utf8.reduce(into: path.hasPrefix("/") ? "file://" : "") { uri, byte in
      if isPlain(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return encoded
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~/".utf8.contains(byte)
    }
  }
}

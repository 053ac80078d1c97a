/// What was found in a scenario, by part: all of a review that takes time. It stays true as long as nothing changes of
/// what it was found in, so that a program may keep it for the next run.
package struct ReviewVerdict: Equatable, Sendable {
  package var reading: [Diagnostic] = []
  package var samples: [Diagnostic] = []
  package var wording: [Diagnostic] = []
  package var luck: [Diagnostic] = []
  package var exploring: [Diagnostic] = []
  /// Of tests.
  package var failures: [Diagnostic] = []
}

extension ReviewVerdict {
  private static let parts: [(String, WritableKeyPath<ReviewVerdict, [Diagnostic]> & Sendable)] = [
    ("reading", \.reading), ("samples", \.samples), ("wording", \.wording), ("luck", \.luck),
    ("exploring", \.exploring), ("failures", \.failures),
  ]

  /// Part after part.
  package var findings: [Diagnostic] { Self.parts.flatMap { self[keyPath: $0.1] } }

  /// Changes whenever the form of the file does.
  private static let version = "1"

  /// As a file: the key of what it was found in, a checksum, and the findings.
  ///
  /// - Parameter key: names everything that a finding depends on.
  package func file(_ key: UInt64) -> [UInt8] {
    let findings = JSONValue.object(
      Self.parts.map { name, path in (name, .array(self[keyPath: path].map(\.record))) })
    let text = findings.text
    return Array((Self.head(key, text) + "\n" + text).utf8)
  }

  /// Nil where the file was made from anything else, or is damaged: then it is found anew.
  package init?(_ bytes: [UInt8], _ key: UInt64) {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let text = String(decoding: bytes[(end + 1)...], as: UTF8.self)
    guard String(decoding: bytes[..<end], as: UTF8.self) == Self.head(key, text),
      let findings = try? JSONValue(parsing: Array(text.utf8))
    else { return nil }
    self.init()
    for (name, path) in Self.parts {
      guard case .array(let records)? = findings[name] else { return nil }
      for record in records {
        guard let finding = Diagnostic(record) else { return nil }
        self[keyPath: path].append(finding)
      }
    }
  }

  private static func head(_ key: UInt64, _ text: String) -> String {
    "sowhat check \(version) \(Fingerprint.hex(key)) \(Fingerprint.hex(Fingerprint(of: text).value))"
  }
}

extension Diagnostic {
  fileprivate var record: JSONValue {
    let (start, end) = (range.start, range.end)
    return [
      "code": .string(code.rawValue), "severity": .string(severity.rawValue), "file": .string(range.file),
      "range": .array([start.line, start.column, end.line, end.column].map(JSONValue.int)),
      "message": .string(message), "notes": .strings(notes), "help": .optional(help),
    ]
  }

  fileprivate init?(_ record: JSONValue) {
    guard let code = record["code"]?.asText.flatMap(DiagnosticCode.init(rawValue:)),
      let severity = record["severity"]?.asText.flatMap(Severity.init(rawValue:)), let file = record["file"]?.asText,
      let message = record["message"]?.asText, case .array(let places)? = record["range"],
      case .array(let notes)? = record["notes"]
    else { return nil }
    let numbers = places.compactMap(\.asWhole)
    guard numbers.count == 4 else { return nil }
    let range = SourceRange(
      file: file, start: SourcePosition(line: numbers[0], column: numbers[1]),
      end: SourcePosition(line: numbers[2], column: numbers[3]))
    self.init(
      code, at: range, message, notes: notes.compactMap(\.asText), help: record["help"]?.asText, severity: severity)
  }
}

extension JSONValue {
  fileprivate var asText: String? { if case .string(let text) = self { text } else { nil } }

  fileprivate var asWhole: Int? {
    switch self {
    case .int(let number): number
    case .number(let digits): Int(digits)
    case .null, .bool, .double, .string, .array, .object, .written: nil
    }
  }
}

/// A file read as the strict subset of YAML that dialogs are written in: no anchors, aliases, tags, merge keys,
/// directives or second documents, no key twice, no control characters, and bounded in size.
package struct YAMLDocument: Sendable {
  /// Nil when the file is no YAML, or empty.
  package let root: YAMLNode?
  /// In the order of the file.
  package let diagnostics: [Diagnostic]
  /// Values that were passed over, such as that of a key that occurs twice: what they mention may be meant.
  package let dropped: [YAMLNode]

  package static let maximumBytes = 16 << 20

  package init(_ file: SourceFile) {
    guard file.bytes.count <= Self.maximumBytes else {
      self.init(nil, [D108TooLarge.file(file)])
      return
    }
    let source = YAMLSource(file)
    guard source.isUTF8 else {
      self.init(nil, source.findings)
      return
    }
    let reader = YAMLReader(source.bytes)
    var builder = YAMLTreeBuilder(reader.events, source: source)
    let root = builder.document()
    let findings = source.findings + builder.findings
    let tabs = source.tabs.filter { tab in !builder.texts.contains { $0.start < tab && tab < $0.end } }
    if let tab = D101Unreadable.tabs(tabs, before: reader.failure?.place, in: file.name) {
      self.init(nil, findings + [tab])
    } else if let failure = reader.failure {
      self.init(nil, findings + [D101Unreadable.syntax(failure, in: source)])
    } else if let excess = reader.excess {
      self.init(nil, findings + [D108TooLarge.structure(excess.kind, at: excess.place, in: file.name)])
    } else if let root {
      self.init(root, findings, dropped: builder.dropped)
    } else {
      self.init(nil, findings.isEmpty ? [D101Unreadable.empty(file.name)] : findings)
    }
  }

  private init(_ root: YAMLNode?, _ diagnostics: [Diagnostic], dropped: [YAMLNode] = []) {
    self.root = root
    self.diagnostics = diagnostics.sorted(by: Diagnostic.inOrder)
    self.dropped = dropped
  }
}

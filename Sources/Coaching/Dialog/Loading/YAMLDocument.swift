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

  /// What the texts in it were written as.
  let source: YAMLSource

  package init(_ file: SourceFile) {
    guard file.bytes.count <= Self.maximumBytes else {
      self.init(nil, [D108TooLarge.file(file)], of: YAMLSource(file: file.name))
      return
    }
    let clean = YAMLCleaner(file)
    guard clean.isUTF8 else {
      self.init(nil, clean.findings, of: clean.source)
      return
    }
    var root: YAMLNode?
    let builder = YAMLReader.reading(clean.source.bytes) { reader in
      var builder = YAMLTreeBuilder(reader, source: clean.source)
      root = builder.document()
      return builder
    }
    let findings = clean.findings + builder.findings
    if let fault = Self.fault(in: clean, builder) {
      self.init(nil, findings + [fault], of: clean.source)
    } else if let root {
      self.init(root, findings, of: clean.source, dropped: builder.dropped)
    } else {
      self.init(nil, findings.isEmpty ? [D101Unreadable.empty(file.name)] : findings, of: clean.source)
    }
  }

  private init(_ root: YAMLNode?, _ diagnostics: [Diagnostic], of source: YAMLSource, dropped: [YAMLNode] = []) {
    self.root = root
    self.diagnostics = diagnostics.sorted(by: Diagnostic.inOrder)
    self.source = source
    self.dropped = dropped
  }

  /// What keeps the file from being read at all.
  private static func fault(in clean: YAMLCleaner, _ builder: YAMLTreeBuilder) -> Diagnostic? {
    let (source, reader) = (clean.source, builder.reader)
    let tabs = clean.tabs.filter { tab in !builder.texts.contains { $0.start < tab && tab < $0.end } }
    if let tab = D101Unreadable.tabs(tabs, before: reader.failure?.place, in: source.file) { return tab }
    if let failure = reader.failure { return D101Unreadable.syntax(failure, in: source) }
    return reader.excess.map { D108TooLarge.structure($0.kind, at: $0.place, in: source.file) }
  }
}

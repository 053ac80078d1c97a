/// A part of a YAML file as it was written: nothing is resolved, nothing converted, and every part knows its place.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    /// In the file's order; no key occurs twice.
    case mapping([Entry])
    case sequence([YAMLNode])
    indirect case scalar(YAMLScalar)
    /// Something that was reported already, such as an alias: to be passed over in silence.
    case broken
  }

  /// A key with its value.
  package struct Entry: Sendable {
    package var key: String
    package var keyRange: SourceRange
    package var value: YAMLNode
  }

  package var content: Content
  package var range: SourceRange
}

extension YAMLNode {
  /// `a mapping`, `a list`, `a text`: for messages.
  package var kind: String {
    switch content {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar: "a text"
    case .broken: "broken"
    }
  }

  /// All keys in it, at any depth.
  package var keys: [String] {
    switch content {
    case .mapping(let entries): entries.flatMap { [$0.key] + $0.value.keys }
    case .sequence(let items): items.flatMap(\.keys)
    case .scalar, .broken: []
    }
  }

  /// All texts in it, keys included.
  package var words: [String] {
    switch content {
    case .mapping(let entries): entries.flatMap { [$0.key] + $0.value.words }
    case .sequence(let items): items.flatMap(\.words)
    case .scalar(let scalar): [scalar.text]
    case .broken: []
    }
  }
}

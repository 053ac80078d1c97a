/// What the parts of a file that could not be read may have meant, so that one mistake is reported once: a state that
/// only a broken route leads to is not called unreachable as well.
package struct Doubts: Sendable {
  /// Names in parts that were passed over.
  private(set) var words: Set<String> = []
  /// Some `go`, or the start, leads nobody knows where.
  var hasUnknownTarget = false
  /// States of which a part was passed over.
  var states: Set<String> = []

  package init() {}
}

extension Doubts {
  func mentions(_ name: String) -> Bool { words.contains(name) }

  mutating func merge(_ other: Doubts) {
    words.formUnion(other.words)
    states.formUnion(other.states)
    hasUnknownTarget = hasUnknownTarget || other.hasUnknownTarget
  }

  mutating func add(_ node: YAMLNode) {
    for text in node.words { add(text) }
  }

  mutating func add(_ text: String) {
    words.insert(text)
    let parts = text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    words.formUnion(parts.map(String.init))
  }
}

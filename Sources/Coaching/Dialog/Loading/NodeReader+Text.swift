extension NodeReader {
  /// A text with the places of its characters.
  mutating func scalar(_ node: YAMLNode?, called what: String) -> YAMLScalar? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node.content else {
      reportWrong(node, what, wanted: "a text")
      return nil
    }
    if scalar.text.allSatisfy(\.isWhitespace) {
      report(D104WrongType.empty(what, at: node.range))
      return nil
    }
    _ = isQuotedWhereNeeded(scalar)
    return scalar
  }

  mutating func text(_ node: YAMLNode?, called what: String) -> String? { scalar(node, called: what)?.text }

  mutating func text(_ key: String, of fields: Fields) -> String? { text(fields[key], called: key) }

  mutating func located(_ node: YAMLNode?, called what: String) -> Located<String>? {
    scalar(node, called: what).map { Located($0.text, at: $0.range) }
  }

  /// A text that names something or is read further. One that lacks quotes is reported, and then it is none.
  mutating func quotedScalar(_ node: YAMLNode?, called what: String) -> YAMLScalar? {
    guard let node else { return nil }
    if case .scalar(let scalar) = node.content, !scalar.text.isEmpty, !isQuotedWhereNeeded(scalar) {
      lose(node)
      return nil
    }
    return scalar(node, called: what)
  }

  /// A text that names something, with its place.
  mutating func name(_ node: YAMLNode?, called what: String) -> Located<String>? {
    quotedScalar(node, called: what).map { Located($0.text, at: $0.range) }
  }

  /// A text, or a list of texts.
  mutating func texts(_ node: YAMLNode?, called what: String) -> [Located<String>] {
    guard let node else { return [] }
    if case .sequence(let items) = node.content { return items.compactMap { located($0, called: what) } }
    return located(node, called: what).map { [$0] } ?? []
  }

  mutating func texts(_ key: String, of fields: Fields) -> [Located<String>] { texts(fields[key], called: key) }

  /// A list of names, or one name.
  mutating func names(_ node: YAMLNode?, called what: String) -> [Located<String>] {
    guard let node else { return [] }
    if case .sequence(let items) = node.content { return items.compactMap { name($0, called: what) } }
    return name(node, called: what).map { [$0] } ?? []
  }

  private mutating func isQuotedWhereNeeded(_ scalar: YAMLScalar) -> Bool {
    guard scalar.style == .plain, let kind = PlainScalar(scalar.text) else { return true }
    report(D105UnquotedText.finding(scalar.text, readAs: kind.rawValue, at: scalar.range))
    return false
  }
}

/// The keys and values of one construct, found to be those that it may have.
struct Fields: Sendable {
  /// Where the construct is named: the place for what it lacks.
  let place: SourceRange
  private let entries: [YAMLNode.Entry]

  init(_ entries: [YAMLNode.Entry], at place: SourceRange) {
    self.entries = entries
    self.place = place
  }

  subscript(key: String) -> YAMLNode? { index(of: key).map { entries[$0].value } }

  /// Where `key` stands, else where the construct does.
  func place(of key: String) -> SourceRange { index(of: key).map { entries[$0].keyRange } ?? place }

  func has(_ key: String) -> Bool { index(of: key) != nil }

  private func index(of key: String) -> Int? { entries.firstIndex { $0.key == key } }
}

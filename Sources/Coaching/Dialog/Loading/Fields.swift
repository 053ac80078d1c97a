/// The keys and values of one construct, found to be those that it may have.
struct Fields: Sendable {
  /// Where the construct is named: the place for what it lacks.
  let place: SourceRange
  private let entries: [YAMLNode.Entry]

  init(_ entries: [YAMLNode.Entry], at place: SourceRange) {
    self.entries = entries
    self.place = place
  }

  subscript(key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }

  /// Where `key` stands, else where the construct does.
  func place(of key: String) -> SourceRange { entries.first { $0.key == key }?.keyRange ?? place }

  func has(_ key: String) -> Bool { self[key] != nil }
}

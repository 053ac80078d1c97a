extension NodeReader {
  /// A whole number, written plain: `3`, `-1`, `+1`.
  mutating func integer(_ node: YAMLNode?, called what: String, in bounds: ClosedRange<Int>? = nil) -> Int? {
    guard let node else { return nil }
    let wanted = bounds.map(Self.wording) ?? "a whole number"
    guard case .scalar(let scalar) = node.content, scalar.style == .plain, let value = Int(scalar.text),
      bounds?.contains(value) ?? true
    else {
      reportWrongScalar(node, what, wanted: wanted)
      return nil
    }
    return value
  }

  mutating func integer(_ key: String, of fields: Fields, in bounds: ClosedRange<Int>? = nil) -> Int? {
    integer(fields[key], called: key, in: bounds)
  }

  private static func wording(_ bounds: ClosedRange<Int>) -> String {
    let most = bounds.upperBound
    if most > 1_000_000 { return "a whole number of at least \(bounds.lowerBound)" }
    return "a whole number from \(bounds.lowerBound) to \(most)"
  }

  /// A number, written plain: `9`, `0.05`, `-3.5`.
  mutating func decimal(_ node: YAMLNode?, called what: String) -> Double? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node.content, scalar.style == .plain,
      scalar.text.utf8.allSatisfy({ "0123456789.+-".utf8.contains($0) }), let value = Double(scalar.text)
    else {
      reportWrongScalar(node, what, wanted: "a number such as `9` or `0.5`")
      return nil
    }
    return value
  }

  /// `true` or `false`, written plain.
  mutating func flag(_ node: YAMLNode?, called what: String) -> Bool? {
    guard let node else { return nil }
    if case .scalar(let scalar) = node.content, scalar.style == .plain, let value = Bool(scalar.text) { return value }
    reportWrongScalar(node, what, wanted: "`true` or `false`")
    return nil
  }

  /// One of a closed list of words; a misspelled one counts as the word that was meant.
  mutating func choice<Choice>(_ node: YAMLNode?, called what: String, _: Choice.Type = Choice.self) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    guard let word = name(node, called: what) else { return nil }
    if let choice = Choice(rawValue: word.value) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    report(D104WrongType.choice(word.value, for: what, among: names, at: word.range))
    return Spelling.nearest(to: word.value, among: names).flatMap(Choice.init(rawValue:))
  }

  mutating func choice<Choice>(_ key: String, of fields: Fields, _: Choice.Type = Choice.self) -> Choice?
  where Choice: CaseIterable & RawRepresentable<String> {
    choice(fields[key], called: key)
  }

  /// `<key>: 1`, the format's version. False when the file is for another.
  mutating func isVersionOne(_ key: String, of fields: Fields) -> Bool {
    guard let node = fields[key], let version = integer(node, called: key) else { return true }
    if version != 1 { report(D107Version.finding(version, of: key, at: node.range)) }
    return version == 1
  }

  private mutating func reportWrongScalar(_ node: YAMLNode, _ what: String, wanted: String) {
    guard case .scalar(let scalar) = node.content, !scalar.text.isEmpty else {
      reportWrong(node, what, wanted: wanted)
      return
    }
    lose(node)
    let quotes = scalar.style == .plain ? "" : " in quotes"
    report(D104WrongType.wrong(what, wanted: wanted, found: "`\(scalar.text)`\(quotes)", at: scalar.range))
  }
}

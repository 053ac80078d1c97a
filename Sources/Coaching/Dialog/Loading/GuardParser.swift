/// Reads a guard: `altitude >= outcome and not (asked.price or mood == cold)`.
///
/// `or` binds loosest, then `and`, then `not`. A name that is misspelled counts, once reported, as the one that was
/// meant; a fault in the grammar ends the reading.
struct GuardParser {
  let names: DeclaredNames
  let isInvariant: Bool
  private let tokens: [GuardToken]
  private var index = 0
  private var depth = 0
  var problems: [TextProblem] = []
  var isSound = true
  private var known: [SignalName] = []
  var computed: Set<String> = []
  /// A name under `let` may stand for others; together they stay small enough to be looked through.
  private static let maximumParts = 256

  static let plainNames = ["asks", "smalltalk", "silence", "turn", "visits", "attempt"]
  private static let maximumDepth = 32

  private init(_ text: String, _ names: DeclaredNames, isInvariant: Bool) {
    self.names = names
    self.isInvariant = isInvariant
    self.tokens = GuardToken.tokens(of: text)
  }

  /// `isInvariant` admits `end.<ending>` and `best.<criterion>`.
  static func read(_ text: String, names: DeclaredNames, isInvariant: Bool = false) -> GuardReading {
    var parser = GuardParser(text, names, isInvariant: isInvariant)
    var condition: Guard?
    do throws(TextProblem) {
      condition = try parser.whole()
    } catch {
      parser.problems.append(error)
    }
    // A misspelled name that is near to another one leaves a guard that can be judged.
    if let condition, parser.isSound {
      return GuardReading(
        condition: condition, isSound: true, problems: parser.problems, computed: parser.computed)
    }
    return GuardReading(
      condition: .all(parser.known.map(Guard.truth)), isSound: false, problems: parser.problems,
      computed: parser.computed)
  }
}

// MARK: - Grammar

extension GuardParser {
  private mutating func whole() throws(TextProblem) -> Guard {
    let condition = try alternatives()
    guard current.kind == .end else { throw D301GuardType.unexpected(current, wanted: "`and` or `or`") }
    return condition
  }

  private mutating func alternatives() throws(TextProblem) -> Guard {
    var parts = [try conjunction()]
    while take(.or) { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(TextProblem) -> Guard {
    var parts = [try negation()]
    while take(.and) { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(TextProblem) -> Guard {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else { throw D301GuardType.tooDeep(current) }
    if take(.not) { return .not(try negation()) }
    if take(.open) {
      let inner = try alternatives()
      guard take(.close) else { throw D301GuardType.unexpected(current, wanted: "`)`") }
      return inner
    }
    return try statement()
  }

  /// A bare name, or a name compared with a value.
  private mutating func statement() throws(TextProblem) -> Guard {
    let token = current
    guard case .name(let name) = token.kind else { throw D301GuardType.unexpected(token, wanted: "a name") }
    index += 1
    if let condition = names.computed[name] { return substitute(condition, for: name, at: token.span) }
    let signal = resolve(name, at: token.span)
    if let signal { known.append(signal) }
    guard case .comparison(let comparison) = current.kind else {
      if case .unknown = current.kind { throw D301GuardType.unexpected(current, wanted: "a comparison") }
      return bare(signal, name, at: token.span)
    }
    index += 1
    let value = current
    guard value.isValue else { throw D301GuardType.unexpected(value, wanted: "a value to compare with") }
    index += 1
    return compare(signal, name, at: token.span, comparison, with: value)
  }

  /// What a name under `let` stands for.
  private mutating func substitute(_ condition: Guard, for name: String, at span: Range<Int>) -> Guard {
    computed.insert(name)
    known += condition.comparisons.map(\.name)
    if case .comparison = current.kind {
      index += 1
      problems.append(D301GuardType.yesNo(name, at: span.lowerBound..<current.span.upperBound))
      if current.isValue { index += 1 }
      return unknown()
    }
    guard known.count <= Self.maximumParts else {
      problems.append(D301GuardType.tooLarge(name, at: span))
      return unknown()
    }
    return condition
  }

  private var current: GuardToken { tokens[min(index, tokens.count - 1)] }

  private mutating func take(_ kind: GuardToken.Kind) -> Bool {
    guard current.kind == kind else { return false }
    index += 1
    return true
  }

  /// Stands for what could not be understood.
  mutating func unknown() -> Guard {
    isSound = false
    return .all([])
  }
}

extension GuardToken {
  fileprivate var isValue: Bool {
    switch kind {
    case .name, .number: true
    case .comparison, .and, .or, .not, .open, .close, .unknown, .end: false
    }
  }
}

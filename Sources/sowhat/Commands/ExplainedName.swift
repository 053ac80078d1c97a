import Coaching

/// What `explain` can be asked about, by the name that was typed.
enum ExplainedName {
  case code(DiagnosticCode)
  case absent(AbsentCode)
  case criterion(Criterion)
  case move(Move)
  case flag(Coaching.Flag)

  /// Nil for a name that nothing has. A move or flag is typed as in a guard, or bare where no criterion is called so.
  init?(_ typed: String) {
    let name = typed.lowercased()
    let bare = name.split(separator: ".", maxSplits: 1).last.map(String.init) ?? name
    if let code = DiagnosticCode(rawValue: typed.uppercased()) {
      self = .code(code)
    } else if let absent = AbsentCode(named: typed.uppercased()) {
      self = .absent(absent)
    } else if Self.criteria.contains(Criterion(rawValue: name)) {
      self = .criterion(Criterion(rawValue: name))
    } else if Altitude(name: name) != nil {
      self = .criterion(.altitude)
    } else if !name.hasPrefix("flag."), let move = Move(rawValue: bare) {
      self = .move(move)
    } else if !name.hasPrefix("move."), let flag = Coaching.Flag(rawValue: bare) {
      self = .flag(flag)
    } else {
      return nil
    }
  }
}

extension ExplainedName {
  static let criteria = Criterion.ofOneTurn + Criterion.ofDiscovery

  /// What was meant by a name that nothing has, or where to look.
  static func help(for typed: String) -> String {
    let name = typed.lowercased()
    let (moves, flags) = (
      Move.allCases.map { "move.\($0.rawValue)" }, Coaching.Flag.allCases.map { "flag.\($0.rawValue)" }
    )
    if name.hasPrefix("move.") { return Spelling.helpOrAll(for: name, among: moves, kind: "the moves are") }
    if name.hasPrefix("flag.") { return Spelling.helpOrAll(for: name, among: flags, kind: "the flags are") }
    let codes = DiagnosticCode.allCases.map(\.rawValue)
    let isCode = name.first == "d" && name.dropFirst().allSatisfy(\.isNumber)
    let words = criteria.map(\.rawValue) + Move.allCases.map(\.rawValue) + Coaching.Flag.allCases.map(\.rawValue)
    let near = Spelling.nearest(to: isCode ? typed.uppercased() : name, among: isCode ? codes : words)
    return near.map { "did you mean `\($0)`?" } ?? "`sowhat explain` lists all codes, criteria, moves and flags"
  }
}

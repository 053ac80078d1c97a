import Coaching

/// What the rep can ask of the coach: the one source of names, aliases, help, completion and dispatch.
enum CoachCommand: String, CaseIterable {
  case help, hint, why, ledger, score, retry, undo, model, quit
}

extension CoachCommand {
  /// As typed: `/hint`.
  var typed: String { "/" + rawValue }

  var aliases: [String] {
    switch self {
    case .help: ["?", "h"]
    case .quit: ["exit", "q", "bye"]
    case .why: ["checks", "grade"]
    case .ledger: ["facts"]
    case .score: ["scorecard"]
    case .retry: ["again"]
    case .model: ["example"]
    case .hint, .undo: []
    }
  }

  /// With its argument: `/retry [n]`.
  var usage: String {
    switch self {
    case .retry, .why: typed + " [n]"
    case .help, .hint, .ledger, .score, .undo, .model, .quit: typed
    }
  }

  var summary: String {
    switch self {
    case .help: "this list"
    case .hint: "the next hint for this moment; hints are counted"
    case .why: "how an answer was graded: every check, and the words that decided it; without a number the last one"
    case .ledger: "what this customer has told you so far, and when"
    case .score: "how you stand"
    case .retry: "answer a turn again, old and new side by side; without a number the last one"
    case .undo: "take back the last turn"
    case .model: "what a strong and a middling answer sound like; after you have tried"
    case .quit: "end the conversation with the scorecard"
    }
  }

  /// Whether it would break the coach's silence in a rehearsal.
  var coaches: Bool {
    switch self {
    case .hint, .why, .score, .retry, .undo, .model: true
    case .help, .ledger, .quit: false
    }
  }

  /// The command with that name or alias, in any case.
  static func named(_ word: String) -> CoachCommand? {
    let word = word.lowercased()
    return allCases.first { $0.rawValue == word || $0.aliases.contains(word) }
  }

  /// The command that a mistyped `word` may have meant.
  static func near(_ word: String) -> CoachCommand? {
    let word = word.lowercased()
    let completed = allCases.filter { !word.isEmpty && $0.rawValue.hasPrefix(word) }
    if completed.count == 1 { return completed[0] }
    return Spelling.nearest(to: word, among: allCases.flatMap { [$0.rawValue] + $0.aliases }).flatMap(named)
  }

  /// What Tab offers for `word` after `before` on the same line.
  ///
  /// - Parameter turns: how many turns can be named.
  static func completions(before: String, word: String, turns: Int) -> [String] {
    let earlier = before.split(separator: " ")
    if earlier.isEmpty { return word.hasPrefix("/") ? allCases.map(\.typed).filter { $0.hasPrefix(word) } : [] }
    guard earlier.count == 1, earlier[0].hasPrefix("/"), turns > 0,
      let command = named(String(earlier[0].dropFirst())), command == .retry || command == .why
    else { return [] }
    return (1...turns).map(String.init).filter { $0.hasPrefix(word) }
  }
}

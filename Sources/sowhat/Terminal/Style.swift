import Coaching

/// How text is dressed: colours or none, signs beyond ASCII or none. Everything can be told apart without either.
struct Style: Equatable {
  enum Role {
    case customer, coach, prompt, heading, faint, good, bad
  }

  var hasColour = false
  var isUnicode = true
}

extension Style {
  /// - Parameters:
  ///   - isTerminal: whether what is written is seen on a terminal.
  ///   - refusesColour: `--no-color` was given.
  init(environment: [String: String], isTerminal: Bool, refusesColour: Bool) {
    let refused = refusesColour || !(environment["NO_COLOR"] ?? "").isEmpty
    let term = environment["TERM"] ?? ""
    hasColour = isTerminal && !refused && !term.isEmpty && term != "dumb"
    isUnicode = Self.readsUnicode(environment)
  }

  /// The locale that the user named; where none is named, terminals of today read UTF-8.
  static func readsUnicode(_ environment: [String: String]) -> Bool {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    guard let locale = named?.lowercased() else { return true }
    return locale.contains("utf-8") || locale.contains("utf8")
  }

  func paint(_ text: String, _ role: Role) -> String {
    guard hasColour, !text.isEmpty else { return text }
    return "\u{1B}[\(code(of: role))m\(text)\u{1B}[0m"
  }

  /// `text` for the screen: no control characters, and signs that the screen can show.
  func safe(_ text: String) -> String {
    let clean = text.withoutControls
    guard !isUnicode else { return clean }
    return clean.unicodeScalars.reduce(into: "") { $0 += Self.plain[$1] ?? String($1) }
  }

  /// A full and an empty dot of a meter.
  var dots: (full: String, empty: String) { isUnicode ? ("●", "○") : ("*", "o") }

  var separator: String { isUnicode ? " · " : " - " }

  /// What the rep types behind. Readline must be told which bytes take no room, else it loses count of columns.
  var prompt: Prompt {
    isUnicode
      ? Prompt(text: invisible("you ▸") + " ", continuation: invisible("    …") + " ")
      : Prompt(text: invisible("you >") + " ", continuation: invisible("    :") + " ")
  }

  private func invisible(_ text: String) -> String {
    hasColour ? "\u{01}\u{1B}[\(code(of: .prompt))m\u{02}\(text)\u{01}\u{1B}[0m\u{02}" : text
  }

  private func code(of role: Role) -> String {
    switch role {
    case .customer: "1"
    case .coach: "36"
    case .prompt: "32"
    case .heading: "1;36"
    case .faint: "2"
    case .good: "32"
    case .bad: "33"
    }
  }

  private static let plain: [Unicode.Scalar: String] = [
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "…": "...", "·": "-", "▸": ">", "→": "->", "│": "|",
    "●": "*", "○": "o", "\u{A0}": " ",
  ]
}

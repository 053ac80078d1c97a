/// To whom a typed line goes: the customer, or the coach.
enum TypedLine: Equatable {
  case answer(String)
  case command(CoachCommand, argument: String?)
  /// Begins with `/` but is no command; never said to the customer.
  case unknown(String, near: CoachCommand?)

  /// A line that begins with `/` is for the coach; `//` says one to the customer.
  init(_ text: String) {
    let trimmed = text.drop { $0 == " " || $0 == "\t" }
    guard trimmed.hasPrefix("/") else {
      self = .answer(text)
      return
    }
    guard !trimmed.hasPrefix("//") else {
      self = .answer(String(trimmed.dropFirst()))
      return
    }
    let words = trimmed.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let name = words.first.map(String.init) ?? ""
    let argument = words.dropFirst().first.map { String($0.split(whereSeparator: \.isWhitespace).first ?? "") }
    if let command = CoachCommand.named(name) {
      self = .command(command, argument: argument)
    } else {
      self = .unknown("/" + name, near: CoachCommand.near(name))
    }
  }
}

import Coaching

/// The names of the verbs, for telling what an unknown one may have meant.
enum Verbs {
  static var names: [String] {
    SoWhat.configuration.subcommands.map { $0.configuration }.filter { $0.shouldDisplay }.compactMap { $0.commandName }
  }

  static func unknown(_ word: String) -> CouldNotRun {
    let help = Spelling.help(for: word, among: names, kind: "verbs")
    return CouldNotRun(message: "no verb `\(word)`", help: help)
  }
}

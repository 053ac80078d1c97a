import ArgumentParser

/// `sowhat` without a verb.
struct DoorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "door",
    abstract: "Choose a customer from a list, then practise.",
    discussion: "Example: sowhat",
    shouldDisplay: false)

  @OptionGroup var options: PracticeOptions
  @OptionGroup var shared: SharedOptions

  /// A word that is no verb lands here; it is told as such and not as an odd argument.
  @Argument(help: .hidden)
  var verb: String?
}

extension DoorCommand {
  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    if let verb { throw Verbs.unknown(verb) }
    let practice = Practice(
      context: context, library: Library(shared.search(context)), choices: options.choices(shared, context))
    return try Door(practice: practice).run()
  }
}

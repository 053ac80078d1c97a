import ArgumentParser

/// `sowhat practice [ID]`.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Hold a conversation with a customer.",
    discussion: """
      What you type is said to the customer; a line that begins with / is for the coach. Without an ID the \
      list of customers is shown. Standard input that is no terminal is read line by line; \
      commands that follow the end of the talk are obeyed, too.

      Example: sowhat practice food-distributor --mode rehearsal
      Example: sowhat practice my-scenario.yaml --at worth --given patience=1
      Example: printf 'We have an open API.\\n' | sowhat practice food-distributor --seed 7
      """)

  @Argument(help: "A scenario's id, its file, or a folder with one.")
  var id: String?

  @OptionGroup var options: PracticeOptions
  @OptionGroup var shared: SharedOptions
}

extension PracticeCommand {
  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    let practice = Practice(
      context: context, library: Library(shared.search(context)), choices: options.choices(shared, context))
    return if let id { try practice.run(id) } else { try Door(practice: practice).run() }
  }
}

import ArgumentParser
import Coaching

/// `sowhat outline ID`.
struct OutlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Retell a scenario in plain words: who, what they know, what is said, what leads where.",
    discussion: "Example: sowhat outline food-distributor")

  @Argument(help: "A scenario's id, its file, or a folder with one.")
  var id: String

  @OptionGroup var shared: SharedOptions
}

extension OutlineCommand {
  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    let library = Library(shared.search(context))
    let file = try Disk.read(try library.path(named: id))
    let (scenario, diagnostics) = ScenarioLoader.load(file, fragments: try library.fragments(beside: file.name))
    guard let scenario, !diagnostics.contains(where: \.code.preventsPlay) else {
      throw CouldNotRun(message: "`\(id)` does not load", help: "`sowhat check \(id)` says what is wrong")
    }
    let text = OutlineText(style: shared.style(context), wrapper: TextWrapper(width: context.output.width()))
    for line in text.lines(Outline(scenario)) { context.output.line(line) }
    return .fine
  }
}

import ArgumentParser
import Coaching

/// `sowhat new NAME`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a commented scenario to begin with, which can be played at once.",
    discussion: """
      Templates: blank, outcomes, discovery, objections, lost-call ("the call I lost"). Nothing that exists is overwritten.

      Example: sowhat new tuesday --template lost-call
      """)

  @Argument(help: "The scenario's id: letters, digits and hyphens.")
  var name: String

  @Option(help: "blank, outcomes, discovery, objections or lost-call.")
  var template = "blank"

  @Option(
    name: .customLong("in"), help: ArgumentHelp("The folder to write into; made where missing.", valueName: "dir"))
  var folder = "."

  @OptionGroup var shared: SharedOptions
}

extension NewCommand {
  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    let templates = Templates(Library(shared.search(context)))
    let text = try templates.text(of: template, for: try ScenarioName(name))
    let path = Disk.join(folder, name + ".yaml")
    if Disk.kind(of: folder) == nil {
      try Disk.makeFolder(folder)
      context.output.line("made the folder \(folder.withoutControls)")
    }
    try Disk.write(text, to: path, existing: .keep)
    context.output.line("wrote \(path.withoutControls)")
    context.output.line("next: `sowhat practice \(path.withoutControls)`, change a line, `sowhat check` it")
    return .fine
  }
}

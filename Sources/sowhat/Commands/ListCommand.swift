import ArgumentParser
import Coaching

/// `sowhat list`.
struct ListCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the customers: skill, level, minutes.",
    discussion: "Example: sowhat list --format json")

  @Option(help: "text, or json for programs.")
  var format = Format.text

  @OptionGroup var shared: SharedOptions
}

extension ListCommand {
  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    let catalogue = try Catalogue(of: Library(shared.search(context)).home())
    switch format {
    case .json: context.output.line(CatalogueText.json(catalogue).text)
    case .text:
      let wrapper = TextWrapper(width: context.output.width())
      for line in CatalogueText.lines(catalogue, style: shared.style(context), wrapper: wrapper) {
        context.output.line(line)
      }
    }
    for entry in catalogue.entries where entry.scenario == nil {
      context.errors.line("note: `\(entry.id.withoutControls)` does not load; `sowhat check` says why")
    }
    return .fine
  }
}

import ArgumentParser
import Coaching

/// `sowhat check [PATHS]`.
struct CheckCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif, github
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find what is wrong with scenarios, and with lexicons, rubrics, voices and corpus.",
    discussion: """
      Exit status: 0 without errors, 1 with errors, 2 where it could not run.

      Example: sowhat check Dialogs/scenarios/food-distributor.yaml --strict
      """)

  @Argument(help: "Scenarios by id, file or folder; without any, everything in the Dialogs folder.")
  var paths: [String] = []

  @Option(help: "text; json for programs, sarif for code scanning, github for annotations of a workflow.")
  var format = Format.text

  @ArgumentParser.Flag(help: "Warnings fail as well.")
  var strict = false

  @ArgumentParser.Flag(help: "Leave samples and tests unplayed, for a quick look while writing.")
  var quick = false

  @OptionGroup var shared: SharedOptions
}

extension CheckCommand {
  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    let inspection = try Inspection(
      paths, in: Library(shared.search(context)), playing: !quick, exploring: .check, remembering: true)
    let report = CheckReport(inspection)
    switch format {
    case .text: context.output.write(report.text)
    case .json: context.output.line(report.json.text)
    case .sarif: context.output.line(report.sarif(version: SoWhat.version).text)
    case .github: context.output.write(report.github)
    }
    return report.fails(strictly: strict) ? .findings : .fine
  }
}

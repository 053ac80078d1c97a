import ArgumentParser
import Coaching

/// `sowhat test [PATHS]`.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Play the samples and tests of scenarios and say which went as their authors wrote.",
    discussion: """
      Exit status: 0 where all passed, 1 where not or where a scenario has no tests, 2 where it could not run.

      Example: sowhat test food-distributor
      """)

  @Argument(help: "Scenarios by id, file or folder; without any, all in the Dialogs folder.")
  var paths: [String] = []

  @OptionGroup var shared: SharedOptions
}

extension TestCommand {
  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    let inspection = try Inspection(paths, in: Library(shared.search(context)))
    let report = TestReport(inspection.reviews)
    context.output.write(report.text)
    return report.fails ? .findings : .fine
  }
}

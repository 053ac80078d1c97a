import ArgumentParser
import Coaching

/// `sowhat test [PATHS]`.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Play the samples and tests of scenarios and say which went as their authors wrote.",
    discussion: """
      Exit status: 0 where all passed, 1 where not or where a scenario has no tests or too little coverage, 2 where it
      could not run.

      Example: sowhat test food-distributor
      Example: sowhat test --coverage=90 --junit report.xml
      """)

  @Argument(help: "Scenarios by id, file or folder; without any, all in the Dialogs folder.")
  var paths: [String] = []

  @Option(
    defaultAsFlag: CoverageWish.shown, parsing: .next,
    help: ArgumentHelp(
      "Say which states, routes, rungs and endings are taken and which not; with a number, fail below it.",
      valueName: "percent"))
  var coverage: CoverageWish?

  @Option(help: ArgumentHelp("Write the results for a build server, too.", valueName: "file"))
  var junit: String?

  @OptionGroup var shared: SharedOptions
}

extension TestCommand {
  func validate() throws {
    guard let minimum = coverage?.minimum, !(0...100).contains(minimum) else { return }
    throw ValidationError("--coverage takes a percentage from 0 to 100.")
  }

  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    let wished = coverage?.path.map { [$0] } ?? []
    let inspection = try Inspection(wished + paths, in: Library(shared.search(context)))
    let report = TestReport(inspection.reviews, coverage: coverage)
    context.output.write(report.text)
    if let junit { try Disk.write(JUnitReport(inspection.reviews).xml, to: junit, existing: .replace) }
    return report.fails ? .findings : .fine
  }
}

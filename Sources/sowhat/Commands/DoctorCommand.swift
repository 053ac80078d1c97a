import ArgumentParser

/// `sowhat doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what was found and where, a line each, with the mend for what is missing.",
    discussion: "Example: sowhat doctor")

  @OptionGroup var shared: SharedOptions
}

extension DoctorCommand {
  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in command.status(context) }.leave()
  }

  func status(_ context: Context) -> Status {
    let examination = Examination(shared.search(context), context: context)
    for line in examination.lines { context.output.line(line.text.withoutControls) }
    return examination.lines.allSatisfy(\.isFine) ? .fine : .findings
  }
}

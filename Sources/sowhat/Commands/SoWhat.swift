import ArgumentParser
import Coaching
import Glibc

/// The program: `sowhat VERB`, or no verb for the door.
@main
struct SoWhat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sowhat",
    abstract: "A customer in your terminal who asks \"so what does this mean for my business?\"",
    discussion: """
      Without a verb it shows a short list of customers; Enter starts the first.

      Example: sowhat practice food-distributor
      """,
    version: version,
    subcommands: [
      DoorCommand.self, PracticeCommand.self, ListCommand.self, GradeCommand.self, CheckCommand.self, TestCommand.self,
      ExploreCommand.self,
      MapCommand.self, OutlineCommand.self, NewCommand.self, SchemaCommand.self, ExplainCommand.self, TuneCommand.self,
      AgreementCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: DoorCommand.self)

  static let version = "0.1.0"

  /// As the parser's own, but a command line that it cannot read is "could not run" too.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      let channel = Channel.descriptor(code == .success ? STDOUT_FILENO : STDERR_FILENO)
      let message = fullMessage(for: error)
      if !message.isEmpty { channel.line(message) }
      Glibc.exit(code == .validationFailure ? Status.couldNotRun.rawValue : code.rawValue)
    }
  }
}

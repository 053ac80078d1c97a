import ArgumentParser
import Coaching

/// `sowhat schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of scenario files, for editors that complete and underline.",
    discussion: """
      With the YAML extension of most editors, put this into the first line of a scenario:
      # yaml-language-server: $schema=schema.json

      Example: sowhat schema > schema.json
      """)
}

extension SchemaCommand {
  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in command.status(context) }.leave()
  }

  func status(_ context: Context) -> Status {
    context.output.line(ScenarioSchema.json.text)
    return .fine
  }
}

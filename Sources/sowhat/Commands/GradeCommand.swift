import ArgumentParser
import Coaching

/// `sowhat grade [FILES]`.
struct GradeCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Grade answers in bulk: a JSON object a line in, a JSON object a line out, in the same order.",
    discussion: """
      A line is {"id": any, "text": "...", "said": ["customer line", ...], "scenario": "id", "state": "id"}; only text \
      is required. A line that cannot be graded gives {"id": ..., "graded": false, "error": "..."} in its place.

      Exit status: 0 where all lines were graded, 1 where some were not, 2 where it could not run.

      Example: sowhat grade answers.jsonl > grades.jsonl
      Example: echo 'You pay invoices nine days sooner.' | sowhat grade --text
      """)

  @Argument(help: "Files to read one after the other; without any, or for -, standard input.")
  var files: [String] = []

  @ArgumentParser.Flag(help: "Each line is an answer, and no JSON.")
  var text = false

  @Option(help: "jsonl: one JSON object a line.")
  var format = Format.jsonl

  @Option(help: "How many lines to grade at a time; the output is the same for any number.")
  var jobs = 1

  @OptionGroup var shared: SharedOptions
}

extension GradeCommand {
  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs must be from 1 to 256") }
  }

  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    let form: LineGrader.Form = text ? .plain : .records
    return try BulkGrading(library: Library(shared.search(context)), form: form, jobs: jobs).run(files, context)
  }
}

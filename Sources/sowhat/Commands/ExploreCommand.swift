import ArgumentParser
import Coaching

/// `sowhat explore [ID]`.
struct ExploreCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Try all that can happen in a scenario, then play it at random, and show how to come to what is wrong.",
    discussion: """
      All kinds of answer are tried in every configuration of state, meters, variables and facts, up to \
      \(Exploration.Bounds.whole.configurations) of them. Then the real conversation is held with samples of the \
      scenario and answers of shared/answers. Invariants must hold, and every play must end.

      Exit status: 0 without errors, 1 with errors, 2 where it could not run.

      Example: sowhat explore food-distributor --plays 500 --seed 7
      """)

  @Argument(help: "A scenario's id, its file, or a folder; without any, all in the Dialogs folder.")
  var id: String?

  @Option(help: ArgumentHelp("How many conversations to play at random.", valueName: "number"))
  var plays = 100

  @Option(help: "The seed of the first play; the next has the next.")
  var seed: UInt64 = 1

  @Option(help: "text, or json for programs.")
  var format = Format.text

  @OptionGroup var shared: SharedOptions
}

extension ExploreCommand {
  func validate() throws {
    guard !(0...1_000_000).contains(plays) else { return }
    throw ValidationError("--plays takes a number from 0 to 1000000.")
  }

  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    let library = Library(shared.search(context))
    let paths = try paths(in: library)
    let pool = try AnswerPool(library)
    var expeditions: [Expedition] = []
    var progress = ExploringProgress(context)
    for path in paths {
      expeditions.append(try Expedition(path, in: library, pool, plays: plays, seed: seed, &progress))
    }
    progress.end()
    let report = ExploreReport(expeditions)
    switch format {
    case .text: context.output.write(report.text)
    case .json: context.output.line(report.json.text)
    }
    return report.fails ? .findings : .fine
  }

  private func paths(in library: Library) throws(CouldNotRun) -> [String] {
    guard let id else { return try library.home().scenarioPaths() }
    return try library.paths(named: id)
  }
}

import ArgumentParser
import Coaching

/// `sowhat agreement`.
struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Hold the grader against blind sets: labelled text that nothing was fitted on.",
    discussion: """
      `first` is looked at while the grader is worked on; `second` stays shut until a release and gives the figures that
      are quoted.

      Example: sowhat agreement first
      """)

  @Argument(help: "The blind sets under Dialogs/corpus/blind.")
  var sets: [String] = ["first"]

  @OptionGroup var shared: SharedOptions
}

extension AgreementCommand {
  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    let folder = try Library(shared.search(context)).home()
    let base = KnowledgeBase(try KnowledgeFiles(from: [folder]))
    guard let trial = BlindTrial(base.knowledge) else {
      throw CouldNotRun(message: "the rubrics `outcomes` and `objections` are missing in `\(folder.path)`")
    }
    for set in sets {
      context.output.line("blind set \(set)")
      for kind in Corpus.Kind.allCases {
        let examples = try CorpusLoader.load(CorpusFiles(folder).blind(set, kind), kind: kind).examples
        for figure in trial.figures(kind, examples) {
          context.output.line("  \(figure.name.padded(to: 50)) \(figure.value.fixed(3))  (\(figure.count))")
        }
      }
    }
    return .fine
  }
}

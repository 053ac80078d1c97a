import ArgumentParser
import Coaching

/// `sowhat agreement`.
struct AgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Hold the grader against blind sets: labelled text that nothing was fitted on.",
    discussion: """
      `first` and `second` are looked at while the grader is worked on. The newest one was opened once, at a release, and
      gave the figures that are quoted; README.md names it.

      Example: sowhat agreement first
      """)

  @Argument(help: "The blind sets under Dialogs/corpus/blind.")
  var sets: [String] = ["first"]

  @ArgumentParser.Flag(help: "Show only how questions find the facts of blind customers, by meaning and by words.")
  var matching = false

  @Option(
    parsing: .upToNextOption,
    help: "With `--matching`: only these authors' customers, from all of the corpus, also from what the encoder learnt."
  )
  var authors: [String] = []

  @OptionGroup var shared: SharedOptions
}

extension AgreementCommand {
  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    let library = Library(shared.search(context))
    let folder = try library.home()
    if matching {
      let trial = try MatchingExamination(folder, authors: authors, encoder: library.encoder).trial
      for byMeaning in [true, false] {
        context.output.line(byMeaning ? "questions to facts by meaning" : "questions to facts by words")
        for figure in trial.figures(byMeaning: byMeaning) { show(figure, context) }
      }
      return .fine
    }
    let base = KnowledgeBase(try KnowledgeFiles(from: [folder]))
    guard let trial = BlindTrial(base.knowledge) else {
      throw CouldNotRun(message: "the rubrics `outcomes`, `objections` and `discovery` are missing in `\(folder.path)`")
    }
    for set in sets {
      context.output.line("blind set \(set)")
      // Few sets have lines of every kind.
      let kinds = Corpus.Kind.allCases.filter { Disk.kind(of: folder.blindSet(set, kind: $0.rawValue)) == .file }
      for kind in kinds.isEmpty ? [.altitude] : kinds {
        let examples = try CorpusLoader.load(CorpusFiles(folder).blind(set, kind), kind: kind).examples
        for figure in trial.figures(kind, examples) { show(figure, context) }
      }
      try showTraps(folder.traps(of: set), trial, context)
    }
    context.output.line("traps that the gates were built with")
    try showTraps(folder.openTraps, trial, context)
    try showRobustness(of: folder, base.knowledge, trial, context)
    return .fine
  }

  /// What was written beside a set; the first has none.
  private func showTraps(
    _ paths: DialogsFolder.TrapPaths, _ trial: BlindTrial, _ context: Context
  ) throws(CouldNotRun) {
    guard Disk.kind(of: paths.traps) == .file else { return }
    let traps = TrapLoader.traps(try Disk.read(paths.traps)).traps
    let negations = TrapLoader.negations(try Disk.read(paths.negations)).negations
    for figure in trial.figures(traps) + trial.figures(negations) { show(figure, context) }
  }

  /// Always on the first blind set, which the padding is foreign to.
  private func showRobustness(
    of folder: DialogsFolder, _ knowledge: Knowledge, _ trial: BlindTrial, _ context: Context
  ) throws(CouldNotRun) {
    let corpus = CorpusFiles(folder)
    let examples = CorpusLoader.load(try corpus.blind("first", .altitude), kind: .altitude).examples
    let others = try corpus.files(of: .altitude).flatMap { CorpusLoader.load($0, kind: .altitude).examples }
    context.output.line("what must not change a grade, on blind set first")
    for figure in Metamorphosis(trial, examples: examples, corpus: others).figures() { show(figure, context) }
    let results = Ablation(knowledge, examples: examples).results()
    context.output.line("AUC lost without a third of one lexicon, the five that matter most of \(results.count)")
    for result in results.prefix(5) {
      context.output.line("  \(result.lexicon.padded(to: 50)) \(result.change.fixed(3))")
    }
  }

  private func show(_ figure: BlindTrial.Figure, _ context: Context) {
    context.output.line("  \(figure.name.padded(to: 50)) \(figure.value.fixed(3))  (\(figure.count))")
  }
}

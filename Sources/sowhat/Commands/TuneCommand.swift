import ArgumentParser
import Coaching

/// `sowhat tune`.
struct TuneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tune",
    abstract: "Fit the grader's models from the corpus; figures are of authors or scenarios held out.",
    discussion: """
      Reads Dialogs/corpus, Dialogs/lexicons and Dialogs/scenarios, writes Dialogs/models. The same files give the same models.

      Example: sowhat tune --check
      """)

  @ArgumentParser.Flag(help: "Write nothing; exit 1 where a shipped model is not what the corpus gives.")
  var check = false

  @ArgumentParser.Flag(
    help: "Only the vectors that questions are matched with: all that a changed fact, sample or test needs.")
  var vectors = false

  @OptionGroup var shared: SharedOptions
}

extension TuneCommand {
  mutating func run() throws {
    let command = self
    try Context.process().status { context throws(CouldNotRun) in try command.status(context) }.leave()
  }

  func status(_ context: Context) throws(CouldNotRun) -> Status {
    let folder = try Library(shared.search(context)).home()
    let areModelsFine = vectors ? true : try settleModels(of: folder, context)
    let areVectorsFine = try settleVectors(of: folder, context)
    return areModelsFine && areVectorsFine ? .fine : .findings
  }

  private func settleModels(of folder: DialogsFolder, _ context: Context) throws(CouldNotRun) -> Bool {
    let knowledge = KnowledgeBase(try KnowledgeFiles(from: [folder]))
    var areFine = true
    var texts: [String] = []
    var works: [@Sendable () -> TuningWork] = []
    for task in FittedTask.allCases {
      let (files, examples) = try corpus(task.corpus, of: folder)
      let others = try others(than: task, of: folder)
      let tuner = try tuner(task, on: examples, from: files + others.files, knowledge: knowledge)
      works.append { tuner.work(on: task, with: examples + others.examples) }
      texts += examples.flatMap { [$0.text] + $0.said }
    }
    for result in Self.results(of: Crew.together(works)) {
      context.output.write(TuningReport(result).text)
      if try !settle(folder.model(result.task.rawValue), result.file.bytes, context) { areFine = false }
    }
    let phrases = knowledge.knowledge.lexicons.flatMap { $0.phrases.map(\.value) }
    let words = Vocabulary.file(texts: texts, phrases: phrases)
    return try settle(folder.vocabulary, words, context) && areFine
  }

  private func corpus(
    _ kind: Corpus.Kind, of folder: DialogsFolder
  ) throws(CouldNotRun) -> (files: [SourceFile], examples: [Corpus.Example]) {
    let files = try CorpusFiles(folder).files(of: kind)
    return (files, files.flatMap { CorpusLoader.load($0, kind: kind).examples })
  }

  private func others(
    than task: FittedTask, of folder: DialogsFolder
  ) throws(CouldNotRun) -> (files: [SourceFile], examples: [Corpus.Example]) {
    guard let (kind, step) = task.besides else { return ([], []) }
    let (files, examples) = try corpus(kind, of: folder)
    return (files, stride(from: 0, to: examples.count, by: step).map { examples[$0] })
  }

  private func settleVectors(of folder: DialogsFolder, _ context: Context) throws(CouldNotRun) -> Bool {
    let vectors = try VectorFiles(of: folder).files
    context.output.line("vectors: \(Count.of(vectors.count, "file"))")
    var areFine = true
    for (path, bytes) in vectors {
      if try !settle(path, bytes, context) { areFine = false }
    }
    return areFine
  }

  /// Writes a file, or with `--check` says whether it is what it would be.
  private func settle(_ path: String, _ bytes: [UInt8], _ context: Context) throws(CouldNotRun) -> Bool {
    guard check else {
      try Disk.replace(path, with: bytes)
      return true
    }
    if Disk.kind(of: path) == .file, try Disk.read(path).bytes == bytes { return true }
    context.output.line("`\(path)` is not what corpus, lexicons and scenarios give; run `sowhat tune`")
    return false
  }

  /// The fits of all models go to whichever core is free, those of the largest corpus first.
  private static func results(of works: [TuningWork]) -> [TuningResult] {
    var parts = Crew.together(works.flatMap(\.pieces))[...]
    let finishes = works.map { work -> @Sendable () -> TuningResult in
      let own = Array(parts.prefix(work.pieces.count))
      parts = parts.dropFirst(own.count)
      return { work.result(of: own) }
    }
    return Crew.together(finishes)
  }

  private func tuner(
    _ task: FittedTask, on examples: [Corpus.Example], from files: [SourceFile], knowledge: KnowledgeBase
  ) throws(CouldNotRun) -> Tuner {
    guard examples.count > 1 else { throw CouldNotRun(message: "no corpus of the kind `\(task.corpus.rawValue)`") }
    var origin = Fingerprint()
    for file in knowledge.files.lexicons + files { origin.add(file.bytes) }
    return Tuner(lexicons: knowledge.knowledge.lexicons, origin: origin.value)
  }
}

import Coaching

/// The whole of `grade`: files or standard input through the grader to standard output.
struct BulkGrading {
  let library: Library
  let form: LineGrader.Form
  let jobs: Int
}

extension BulkGrading {
  /// Grades every line; 1 where some were refused.
  func run(_ files: [String], _ context: Context) throws(CouldNotRun) -> Status {
    for file in files where file != "-" { try Self.find(file) }
    let grader = try grader(context)
    var chunks = LineChunks(files)
    var progress = GradingProgress(context)
    let output = context.output
    let work = OrderedWork(
      next: { (chunks: inout LineChunks) in chunks.next().map { ($0.number, $0.content) } }, work: grader.grade,
      finish: { (outcome: LineGrader.Outcome, progress: inout GradingProgress) in
        output.write(outcome.output)
        progress.add(outcome)
      })
    work.run(jobs: jobs, from: &chunks, into: &progress)
    progress.end()
    if let fault = chunks.fault { throw fault }
    return progress.refused > 0 ? .findings : .fine
  }

  private static func find(_ file: String) throws(CouldNotRun) {
    switch Disk.kind(of: file) {
    case .file: return
    case .folder: throw CouldNotRun(message: "`\(file)` is a folder", help: "name the files in it")
    case nil: throw CouldNotRun(message: "no file `\(file)`")
    }
  }

  private func grader(_ context: Context) throws(CouldNotRun) -> LineGrader {
    let home = try library.home()
    let base = KnowledgeBase(try KnowledgeFiles(from: library.folders), encoder: library.encoder)
    if base.diagnostics.contains(where: { $0.severity == .error }) {
      throw CouldNotRun(
        message: "the lexicons or rubrics in `\(home.path)` have errors", help: "`sowhat check` says which")
    }
    return LineGrader(form, base, scenes: Scenes(home, base))
  }
}

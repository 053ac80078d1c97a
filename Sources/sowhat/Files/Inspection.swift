import Coaching

/// The files that `check` and `test` were asked to look at, read and reviewed.
struct Inspection {
  private(set) var reviews: [ScenarioReview] = []
  /// Of lexicons, rubrics, voices and corpus; only where everything was asked for.
  private(set) var knowledge: [Diagnostic] = []
  /// How many files besides scenarios were read.
  private(set) var knowledgeFiles: [SourceFile] = []

  private var bases: [[DialogsFolder]: KnowledgeBase] = [:]

  /// - Parameter arguments: ids, files and folders; none stands for the whole Dialogs folder.
  init(_ arguments: [String], in library: Library) throws(CouldNotRun) {
    guard arguments.isEmpty else {
      for argument in arguments {
        for path in try library.paths(named: argument) { try review(path, in: library) }
        if Disk.kind(of: argument) == .folder { try inspectKnowledge(of: DialogsFolder(path: argument)) }
      }
      return
    }
    let home = try library.home()
    for path in try home.scenarioPaths() { try review(path, in: library) }
    try inspectKnowledge(of: home)
  }
}

extension Inspection {
  /// What a report quotes from.
  var files: [SourceFile] { reviews.map(\.file) + knowledgeFiles }

  var findings: [Diagnostic] { (reviews.flatMap(\.findings) + knowledge).sorted(by: Diagnostic.inOrder) }

  private mutating func review(_ path: String, in library: Library) throws(CouldNotRun) {
    let file = try Disk.read(path)
    let base = try base(beside: path, in: library)
    reviews.append(ScenarioReview(file, base.knowledge, grader: base.grader))
  }

  /// Indexing the lexicons is the dear part, so it is done once for each folder that has some.
  private mutating func base(beside path: String, in library: Library) throws(CouldNotRun) -> KnowledgeBase {
    let key = library.own(path)
    if let known = bases[key] { return known }
    let base = KnowledgeBase(try library.knowledgeFiles(beside: path))
    bases[key] = base
    return base
  }

  private mutating func inspectKnowledge(of folder: DialogsFolder) throws(CouldNotRun) {
    let files = try KnowledgeFiles(from: [folder])
    knowledge += KnowledgeBase(files).diagnostics
    knowledgeFiles += files.all
    for kind in Corpus.Kind.allCases {
      for path in try folder.corpusPaths(of: kind.rawValue) {
        let file = try Disk.read(path)
        knowledge += CorpusLoader.load(file, kind: kind).diagnostics
        knowledgeFiles.append(file)
      }
    }
  }
}

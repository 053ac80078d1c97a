import Coaching

/// The files that `check` and `test` were asked to look at, read and reviewed.
struct Inspection {
  private(set) var reviews: [ScenarioReview] = []
  /// Of translations, and where everything was asked for, of lexicons, rubrics, voices, corpus and fragments.
  private(set) var knowledge: [Diagnostic] = []
  /// How many files besides scenarios were read.
  private(set) var knowledgeFiles: [SourceFile] = []

  private var bases: [[DialogsFolder]: KnowledgeBase] = [:]

  /// - Parameter arguments: ids, files and folders; none stands for the whole Dialogs folder.
  init(_ arguments: [String], in library: Library) throws(CouldNotRun) {
    guard arguments.isEmpty else {
      for argument in arguments {
        for path in try library.paths(named: argument) { try review(path, in: library) }
        if Disk.kind(of: argument) == .folder { try inspectRest(of: DialogsFolder(path: argument)) }
      }
      return
    }
    let home = try library.home()
    for path in try home.scenarioPaths() { try review(path, in: library) }
    try inspectRest(of: home)
  }
}

extension Inspection {
  /// What a report quotes from.
  var files: [SourceFile] { reviews.flatMap(\.files) + knowledgeFiles }

  var findings: [Diagnostic] { (reviews.flatMap(\.findings) + knowledge).sorted(by: Diagnostic.inOrder).withoutRepeats }

  private mutating func review(_ path: String, in library: Library) throws(CouldNotRun) {
    let file = try Disk.read(path)
    let base = try base(beside: path, in: library)
    let review = ScenarioReview(
      file, base.knowledge, grader: base.grader, fragments: try library.fragments(beside: path))
    reviews.append(review)
    if let scenario = review.scenario { try inspectTranslations(of: scenario, in: DialogsFolder(around: path)) }
  }

  /// Indexing the lexicons is the dear part, so it is done once for each folder that has some.
  private mutating func base(beside path: String, in library: Library) throws(CouldNotRun) -> KnowledgeBase {
    let key = library.own(path)
    if let known = bases[key] { return known }
    let base = try library.knowledge(beside: path)
    bases[key] = base
    return base
  }

  private mutating func inspectTranslations(
    of scenario: Scenario, in folder: DialogsFolder
  ) throws(CouldNotRun) {
    for language in try folder.languages() {
      guard let path = try folder.translationPath(of: scenario.id, into: language) else { continue }
      let file = try Disk.read(path)
      knowledge += TranslationLoader.load(file, language: language, of: scenario).diagnostics
      knowledgeFiles.append(file)
    }
  }

  private mutating func inspectRest(of folder: DialogsFolder) throws(CouldNotRun) {
    try inspectKnowledge(of: folder)
    let included = Set(reviews.compactMap(\.scenario).flatMap(\.includes).map(\.file))
    // Where a scenario does not even load, nobody knows what it includes.
    if reviews.allSatisfy({ $0.scenario != nil }) {
      for file in try folder.fragments().values where !included.contains(file.name) {
        knowledge.append(D208UnusedInclude.orphan(file))
        knowledgeFiles.append(file)
      }
    }
    let scenarios = Set(reviews.map(\.file.stem))
    for language in try folder.languages() {
      for path in try folder.translationPaths(into: language) {
        let file = SourceFile(name: path, bytes: [])
        if !scenarios.contains(file.stem) { knowledge.append(D703OrphanTranslation.file(file)) }
      }
    }
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

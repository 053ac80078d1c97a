import Coaching

/// The files that `check` and `test` were asked to look at, read and reviewed.
struct Inspection {
  private(set) var reviews: [ScenarioReview] = []
  /// Of translations, and where everything was asked for, of lexicons, rubrics, voices, corpus and fragments.
  private(set) var knowledge: [Diagnostic] = []
  /// The files besides scenarios that were looked at.
  private(set) var knowledgeFiles: [SourceFile] = []

  private var bases: [[DialogsFolder]: KnowledgeBase] = [:]
  /// Scenarios that are still to be reviewed, and what else is to be read: all at once, since that takes the most time.
  private var pending: [Pending] = []
  private var errands: [@Sendable () -> [Diagnostic]] = []

  /// What one piece of work comes to.
  private enum Outcome: Sendable {
    case review(ScenarioReview, place: Int)
    case findings([Diagnostic])
  }

  fileprivate struct Pending: Sendable {
    let file: SourceFile
    let base: KnowledgeBase
    let fragments: [String: SourceFile]
  }

  /// How far to walk through all that can happen in a scenario.
  private let bounds: Exploration.Bounds?
  /// Whether samples and tests are played.
  private let plays: Bool
  private let shelf: VerdictShelf?

  /// - Parameters:
  ///   - arguments: ids, files and folders; none stands for the whole Dialogs folder.
  ///   - plays: whether to play samples and tests, which takes the most time.
  ///   - bounds: how far to walk through all that can happen in a scenario; nil leaves that.
  ///   - remembers: whether findings of earlier runs count where nothing changed: for checks, which need no more.
  init(
    _ arguments: [String], in library: Library, playing plays: Bool = true, exploring bounds: Exploration.Bounds? = nil,
    remembering remembers: Bool = false
  ) throws(CouldNotRun) {
    shelf = remembers ? VerdictShelf(library.cache, playing: plays, exploring: bounds) : nil
    self.plays = plays
    self.bounds = bounds
    guard arguments.isEmpty else {
      for argument in arguments {
        for path in try library.paths(named: argument) { try look(at: path, in: library) }
        if Disk.kind(of: argument) == .folder { try inspectAll(of: DialogsFolder(path: argument), in: library) }
      }
      try reviewPending()
      return
    }
    let home = try library.home()
    for path in try home.scenarioPaths() { try review(path, in: library) }
    try inspectAll(of: home, in: library)
  }
}

extension Inspection {
  /// What a report quotes from.
  var files: [SourceFile] { reviews.flatMap(\.files) + knowledgeFiles }

  var findings: [Diagnostic] { (reviews.flatMap(\.findings) + knowledge).sorted(by: Diagnostic.inOrder).withoutRepeats }

  /// A file is what its folder says: a lexicon, rubric, voice, corpus file, fragment or translation, else a scenario.
  private mutating func look(at path: String, in library: Library) throws(CouldNotRun) {
    let folder = Disk.base(of: Disk.parent(of: path))
    if let kind = KnowledgeKind.allCases.first(where: { Disk.base(of: $0.rawValue) == folder }) {
      let home = DialogsFolder(path: kind.home(of: path))
      try inspect(KnowledgeFiles(kind, only: try Disk.read(path)), of: home, in: library)
    } else if let kind = Corpus.Kind(rawValue: folder), path.hasSuffix(".tsv") {
      try inspectCorpus(path, kind)
    } else if folder == "shared" {
      try reviewUsers(ofFragment: path, in: library)
    } else if Disk.base(of: Disk.parent(of: Disk.parent(of: path))) == "l10n" {
      try inspectTranslation(path, into: folder)
    } else {
      try review(path, in: library)
    }
  }

  mutating func review(_ path: String, in library: Library) throws(CouldNotRun) {
    let file = try Disk.read(path)
    let base = try base(beside: path, in: library)
    pending.append(Pending(file: file, base: base, fragments: try library.fragments(beside: path)))
  }

  private mutating func reviewPending() throws(CouldNotRun) {
    var done: [(place: Int, review: ScenarioReview)] = []
    for outcome in Crew.together(work) {
      switch outcome {
      case .review(let review, let place): done.append((place, review))
      case .findings(let findings): knowledge += findings
      }
    }
    for shelf in bases.values.map(\.encoder) { shelf.keepSentences() }
    (pending, errands) = ([], [])
    for review in done.sorted(by: { $0.place < $1.place }).map(\.review) {
      reviews.append(review)
      guard let scenario = review.scenario else { continue }
      try inspectTranslations(of: scenario, in: DialogsFolder(around: review.file.name))
    }
  }

  /// The longest scenarios first, and what is soon done last, so that no core is left with something long at the end.
  private var work: [@Sendable () -> Outcome] {
    let longestFirst = pending.indices.sorted { pending[$0].file.bytes.count > pending[$1].file.bytes.count }
    let reviews = longestFirst.map { [pending, plays, bounds, shelf] place -> @Sendable () -> Outcome in
      { .review(pending[place].review(playing: plays, exploring: bounds, shelf), place: place) }
    }
    return reviews + errands.map { errand in { .findings(errand()) } }
  }

  /// Indexing the lexicons is the dear part, so it is done once for each folder that has some.
  private mutating func base(beside path: String, in library: Library) throws(CouldNotRun) -> KnowledgeBase {
    let places = library.places(beside: path)
    if let known = bases[places] { return known }
    let base = KnowledgeBase(
      try library.knowledgeFiles(beside: path), encoder: library.encoder(beside: path, remembering: true))
    bases[places] = base
    return base
  }

  mutating func add(_ findings: [Diagnostic], in file: SourceFile) {
    knowledge += findings
    knowledgeFiles.append(file)
  }

  private mutating func inspectAll(of folder: DialogsFolder, in library: Library) throws(CouldNotRun) {
    try inspectKnowledge(of: folder, in: library)
    try reviewPending()
    try inspectOrphans(of: folder)
  }

  private mutating func inspectKnowledge(of folder: DialogsFolder, in library: Library) throws(CouldNotRun) {
    try inspect(KnowledgeFiles(from: [folder]), of: folder, in: library)
    try inspectCorpora(of: folder)
  }

  /// Ten thousand lines and more.
  private mutating func inspectCorpora(of folder: DialogsFolder) throws(CouldNotRun) {
    for kind in Corpus.Kind.allCases {
      for path in try folder.corpusPaths(of: kind.rawValue) { try inspectCorpus(path, kind) }
    }
    for path in try folder.matchingPaths(isBlind: false) {
      let file = try Disk.read(path)
      knowledgeFiles.append(file)
      errands.append { MatchingCorpusLoader.load(file).diagnostics }
    }
  }

  /// Reads the files, then judges their examples with the whole knowledge that they belong to.
  private mutating func inspect(
    _ files: KnowledgeFiles, of folder: DialogsFolder, in library: Library
  ) throws(CouldNotRun) {
    let names = Set(files.all.map(\.name))
    let places = [folder] + library.folders.filter { $0 != folder }
    let whole: KnowledgeBase
    if let known = bases[places], names.isSubset(of: known.files.all.map(\.name)) {
      // Scenarios beside them were judged with the same.
      whole = known
    } else {
      whole = KnowledgeBase(try KnowledgeFiles(from: places).replaced(by: files))
    }
    errands.append {
      let findings =
        whole.diagnostics + KnowledgeExamples.check(whole.knowledge) + D804UnknownName.cues(whole.knowledge.lexicons)
      return findings.filter { names.contains($0.range.file) }
    }
    knowledgeFiles += files.all
  }

  private mutating func inspectCorpus(_ path: String, _ kind: Corpus.Kind) throws(CouldNotRun) {
    let file = try Disk.read(path)
    errands.append { CorpusLoader.load(file, kind: kind).diagnostics }
    knowledgeFiles.append(file)
  }
}

extension Inspection.Pending {
  fileprivate func review(
    playing plays: Bool, exploring bounds: Exploration.Bounds?, _ shelf: VerdictShelf?
  ) -> ScenarioReview {
    guard let shelf else { return review(playing: plays, exploring: bounds, knowing: nil) }
    let key = shelf.key(file, fragments, base)
    if let verdict = shelf.verdict(on: file, key) { return review(playing: plays, exploring: bounds, knowing: verdict) }
    let review = review(playing: plays, exploring: bounds, knowing: nil)
    shelf.keep(review.verdict, on: file, key)
    return review
  }

  private func review(
    playing plays: Bool, exploring bounds: Exploration.Bounds?, knowing verdict: ReviewVerdict?
  ) -> ScenarioReview {
    ScenarioReview(
      file, base.knowledge, grader: base.grader, fragments: fragments, playing: plays, exploring: bounds,
      together: Crew.together, matcher: base.encoder.matcher(for:), knowing: verdict)
  }
}

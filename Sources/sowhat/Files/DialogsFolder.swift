import Coaching

/// A `Dialogs` folder: scenarios, and the knowledge they are judged with.
struct DialogsFolder: Hashable {
  let path: String

  init(path: String) { self.path = path }
}

extension DialogsFolder {
  var scenarios: String { Disk.join(path, "scenarios") }

  /// A scenario's file by id, or nil where the folder has none.
  func scenario(_ id: String) -> String? {
    [".yaml", ".yml"].lazy.map { Disk.join(scenarios, id + $0) }.first { Disk.kind(of: $0) == .file }
  }

  /// The scenarios' files; those of the folder itself where it has no `scenarios`.
  func scenarioPaths() throws(CouldNotRun) -> [String] {
    try Disk.texts(in: Disk.kind(of: scenarios) == .folder ? scenarios : path)
  }

  func paths(of kind: KnowledgeKind) throws(CouldNotRun) -> [String] {
    try Disk.texts(in: Disk.join(path, kind.rawValue), extensions: kind.extensions)
  }

  /// The words that typed ones are held against.
  var vocabulary: String { Disk.join(Disk.join(path, "models"), Vocabulary.fileStem + ".words") }

  /// The file of a fitted model, whether it is there or not.
  func model(_ name: String) -> String { Disk.join(Disk.join(path, "models"), name + ".model") }

  /// The sentence encoder's weights, whether they are there or not.
  var encoderWeights: String { Disk.join(Disk.join(path, "models"), "encoder.weights") }

  /// The sentences that a check of the shipped scenarios encodes, whether the file is there or not.
  var sentences: String { Disk.join(Disk.join(path, "models"), "sentences.vectors") }

  /// The vectors of a scenario's facts, whether the file is there or not.
  func vectors(of id: String) -> String { Disk.join(Disk.join(path, "models"), "\(id).vectors") }

  /// The file of a blind set, whether it is there or not.
  func blindSet(_ set: String, kind: String) -> String {
    ["corpus", "blind", set, kind + ".tsv"].reduce(path, Disk.join)
  }

  /// Customers to try matching on: `corpus/matching`, or `corpus/blind/matching`.
  func matchingPaths(isBlind: Bool) throws(CouldNotRun) -> [String] {
    let parts = ["corpus"] + (isBlind ? ["blind"] : []) + ["matching"]
    return try Disk.texts(in: parts.reduce(path, Disk.join), extensions: [".tsv"]).sorted()
  }

  /// Answers that win more than they deserve, and benefits beside their denials.
  struct TrapPaths {
    let traps: String
    let negations: String
  }

  var openTraps: TrapPaths { traps { name in ["corpus", "traps", name + ".tsv"].reduce(path, Disk.join) } }

  /// Those that were written beside a blind set, whether they are there or not.
  func traps(of set: String) -> TrapPaths { traps { blindSet(set, kind: $0) } }

  private func traps(at place: (String) -> String) -> TrapPaths {
    TrapPaths(traps: place("traps"), negations: place("negations"))
  }

  /// The labelled utterances of one kind: `corpus/<kind>/<author>.tsv`.
  func corpusPaths(of kind: String) throws(CouldNotRun) -> [String] {
    try Disk.texts(in: Disk.join(Disk.join(path, "corpus"), kind), extensions: [".tsv"])
  }
}

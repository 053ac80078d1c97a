import Coaching

/// What lies beside the scenarios of a folder: fragments that they include, and their translations.
extension DialogsFolder {
  /// The folder that the scenario file at `path` belongs to.
  init(around path: String) {
    let parent = Disk.parent(of: path)
    self.init(path: Disk.base(of: parent) == "scenarios" ? Disk.parent(of: parent) : parent)
  }

  /// The fragments in `shared`, by the names that `include` gives them: `shared/price`.
  func fragments() throws(CouldNotRun) -> [String: SourceFile] {
    var fragments: [String: SourceFile] = [:]
    for path in try Disk.texts(in: Disk.join(self.path, "shared")) {
      let file = try Disk.read(path)
      fragments["shared/\(file.stem)"] = file
    }
    return fragments
  }

  /// The languages that have a folder in `l10n`.
  func languages() throws(CouldNotRun) -> [String] {
    let root = Disk.join(path, "l10n")
    guard Disk.kind(of: root) == .folder else { return [] }
    return try Disk.names(in: root).filter { Disk.kind(of: Disk.join(root, $0)) == .folder }
  }

  /// The files with translations into `language`.
  func translationPaths(into language: String) throws(CouldNotRun) -> [String] {
    try Disk.texts(in: Disk.join(Disk.join(path, "l10n"), language))
  }

  /// The translation of one scenario; nil where there is none.
  func translationPath(of id: String, into language: String) throws(CouldNotRun) -> String? {
    try translationPaths(into: language).first { SourceFile(name: $0, bytes: []).stem == id }
  }
}

extension Library {
  /// The fragments that the scenario file at `path` may include: those beside it go before the rest.
  func fragments(beside path: String) throws(CouldNotRun) -> [String: SourceFile] {
    var fragments: [String: SourceFile] = [:]
    for folder in [DialogsFolder(around: path)] + folders {
      fragments.merge(try folder.fragments()) { nearer, _ in nearer }
    }
    return fragments
  }

  /// The scenario in another language, and what was found in its translation.
  func translated(
    _ scenario: Scenario, into language: String, beside path: String
  ) throws(CouldNotRun) -> (scenario: Scenario?, diagnostics: [Diagnostic], file: SourceFile?) {
    guard language != scenario.language else { return (scenario, [], nil) }
    var known: [String] = []
    for folder in [DialogsFolder(around: path)] + folders {
      if let path = try folder.translationPath(of: scenario.id, into: language) {
        let file = try Disk.read(path)
        let (translation, diagnostics) = TranslationLoader.load(file, language: language, of: scenario)
        return (translation.map(scenario.translated), diagnostics, file)
      }
      for other in try folder.languages() where try folder.translationPath(of: scenario.id, into: other) != nil {
        if !known.contains(other) { known.append(other) }
      }
    }
    let languages = ([scenario.language] + known).map { "`\($0)`" }.joined(separator: ", ")
    throw CouldNotRun(message: "`\(scenario.id)` is not translated into `\(language)`", help: "it speaks \(languages)")
  }
}

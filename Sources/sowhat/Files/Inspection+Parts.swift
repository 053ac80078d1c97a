import Coaching

/// Fragments and translations: parts that only a scenario gives a meaning.
extension Inspection {
  /// The translations that lie beside a scenario.
  mutating func inspectTranslations(of scenario: Scenario, in folder: DialogsFolder) throws(CouldNotRun) {
    for language in try folder.languages() {
      guard let path = try folder.translationPath(of: scenario.id, into: language) else { continue }
      let file = try Disk.read(path)
      add(TranslationLoader.load(file, language: language, of: scenario).diagnostics, in: file)
    }
  }

  /// One translation, against its scenario.
  mutating func inspectTranslation(_ path: String, into language: String) throws(CouldNotRun) {
    let file = try Disk.read(path)
    let home = DialogsFolder(path: Disk.parent(of: Disk.parent(of: Disk.parent(of: path))))
    var scenario: Scenario?
    if let path = home.scenario(file.stem) {
      scenario = ScenarioLoader.load(try Disk.read(path), fragments: try home.fragments()).scenario
    }
    add(TranslationLoader.load(file, language: language, of: scenario).diagnostics, in: file)
  }

  /// A fragment is judged by the scenarios that include it, since their meters and facts are what it uses.
  mutating func reviewUsers(ofFragment path: String, in library: Library) throws(CouldNotRun) {
    let home = DialogsFolder(path: Disk.parent(of: Disk.parent(of: path)))
    let name = "shared/\(SourceFile(name: path, bytes: []).stem)"
    let fragments = try home.fragments()
    var isUsed = false
    for scenario in try home.scenarioPaths() {
      let includes = ScenarioLoader.load(try Disk.read(scenario), fragments: fragments).scenario?.includes ?? []
      guard includes.contains(where: { $0.name == name }) else { continue }
      isUsed = true
      try review(scenario, in: library)
    }
    if !isUsed {
      let file = try Disk.read(path)
      add([D208UnusedInclude.orphan(file)], in: file)
    }
  }

  /// Fragments that no scenario includes and translations that no scenario has.
  mutating func inspectOrphans(of folder: DialogsFolder) throws(CouldNotRun) {
    let scenarios = reviews.compactMap(\.scenario)
    let included = Set(scenarios.flatMap(\.includes).map(\.file))
    // Where a scenario does not even load, nobody knows what it includes.
    if scenarios.count == reviews.count {
      for (_, file) in try folder.fragments().sorted(by: { $0.key < $1.key }) where !included.contains(file.name) {
        add([D208UnusedInclude.orphan(file)], in: file)
      }
    }
    let ids = Set(reviews.map(\.file.stem))
    for language in try folder.languages() {
      for path in try folder.translationPaths(into: language) {
        let file = try Disk.read(path)
        if !ids.contains(file.stem) { add([D703OrphanTranslation.file(file)], in: file) }
      }
    }
  }
}

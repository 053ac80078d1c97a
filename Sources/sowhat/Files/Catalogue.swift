import Coaching

/// The scenarios of a folder, read for listing: those that do not load are named too.
struct Catalogue {
  struct Entry {
    var id: String
    var path: String
    /// Nil where the file does not load.
    var scenario: Scenario?
  }

  let entries: [Entry]

  init(of folder: DialogsFolder) throws(CouldNotRun) {
    let fragments = try folder.fragments()
    var entries: [Entry] = []
    for path in try folder.scenarioPaths() {
      let file = try Disk.read(path)
      let (scenario, diagnostics) = ScenarioLoader.load(file, fragments: fragments)
      let plays = !diagnostics.contains(where: \.code.preventsPlay)
      entries.append(Entry(id: file.stem, path: path, scenario: plays ? scenario : nil))
    }
    self.entries = entries
  }
}

extension Catalogue {
  /// Those that can be played, easy ones first.
  var playable: [Scenario] {
    entries.compactMap(\.scenario).sorted { ($0.level, $0.id) < ($1.level, $1.id) }
  }
}

import Coaching

/// The dialogs that this run works with: where they lie, and how an argument names some of them.
struct Library {
  /// The folder to take scenarios from first; the others fill in the knowledge that it lacks.
  let folders: [DialogsFolder]
  /// What can be made anew is kept here between runs.
  let cache: CacheFolder?
  /// Why there are none.
  private let fault: CouldNotRun?

  init(_ search: DialogsSearch) {
    cache = search.cache
    do {
      folders = try search.folders()
      fault = nil
    } catch {
      folders = []
      fault = error
    }
  }
}

extension Library {
  /// The folder whose scenarios are listed.
  func home() throws(CouldNotRun) -> DialogsFolder {
    if let folder = folders.first { return folder }
    throw fault ?? CouldNotRun(message: "no `Dialogs` folder found")
  }

  /// The files that `argument` names: a scenario's id, a file or a folder.
  func paths(named argument: String) throws(CouldNotRun) -> [String] {
    if let path = folders.first?.scenario(argument) { return [path] }
    switch Disk.kind(of: argument) {
    case .file: return [argument]
    case .folder:
      let paths = try DialogsFolder(path: argument).scenarioPaths()
      if paths.isEmpty { throw CouldNotRun(message: "no scenario in the folder `\(argument)`") }
      return paths
    case nil: throw try unknown(argument)
    }
  }

  /// The one file that `argument` names.
  func path(named argument: String) throws(CouldNotRun) -> String {
    let paths = try paths(named: argument)
    guard paths.count == 1, let path = paths.first else {
      let ids = paths.map { "`\(SourceFile(name: $0, bytes: []).stem)`" }.joined(separator: ", ")
      throw CouldNotRun(message: "`\(argument)` holds \(paths.count) scenarios", help: "name one: \(ids)")
    }
    return path
  }

  /// What a scenario's file is judged with: what lies beside it goes before the rest.
  func knowledgeFiles(beside path: String) throws(CouldNotRun) -> KnowledgeFiles {
    let places = places(beside: path)
    guard !places.isEmpty else { throw fault ?? CouldNotRun(message: "no `Dialogs` folder found") }
    return try KnowledgeFiles(from: places)
  }

  /// Where a scenario's file finds its knowledge, nearest first.
  func places(beside path: String) -> [DialogsFolder] { own(path) + folders }

  /// The knowledge that nothing lies beside.
  func knowledge() throws(CouldNotRun) -> KnowledgeFiles {
    guard !folders.isEmpty else { throw fault ?? CouldNotRun(message: "no `Dialogs` folder found") }
    return try KnowledgeFiles(from: folders)
  }

  /// The folder of a file, or the one above `scenarios`, where it has some knowledge and is not known already.
  func own(_ path: String) -> [DialogsFolder] {
    let folder = DialogsFolder(around: path)
    let hasKnowledge = KnowledgeKind.allCases.contains { kind in
      Disk.kind(of: Disk.join(folder.path, kind.rawValue)) == .folder
    }
    return hasKnowledge && folders.first != folder ? [folder] : []
  }
}

extension Library {
  private func unknown(_ argument: String) throws(CouldNotRun) -> CouldNotRun {
    let looksLikePath = argument.contains("/") || argument.hasSuffix(".yaml") || argument.hasSuffix(".yml")
    if looksLikePath { return CouldNotRun(message: "no file or folder `\(argument)`") }
    let entries = try Catalogue(of: home()).entries
    let near = Self.near(argument, among: entries)
    let known = near.isEmpty ? entries : near
    let names = known.map {
      "`\($0.id)` (\($0.scenario.map { "\($0.customer.name), \($0.title)" } ?? "does not load"))"
    }
    let help = (near.isEmpty ? "there are: " : "did you mean ") + names.joined(separator: ", ")
    return CouldNotRun(
      message: "no scenario `\(argument)`", help: names.isEmpty ? nil : help + (near.isEmpty ? "" : "?"))
  }

  /// Those whose id, title or customer is near to what was typed.
  private static func near(_ argument: String, among entries: [Catalogue.Entry]) -> [Catalogue.Entry] {
    entries.filter { entry in
      let words = entry.scenario.map {
        [$0.title, $0.customer.name] + $0.customer.name.split(separator: " ").map(String.init)
      }
      let names = [entry.id] + entry.id.split(separator: "-").map(String.init) + (words ?? [])
      let wanted = argument.lowercased()
      return names.contains { $0.lowercased() == wanted || $0.lowercased().hasPrefix(wanted) }
        || Spelling.nearest(to: argument, among: names) != nil
    }
  }
}

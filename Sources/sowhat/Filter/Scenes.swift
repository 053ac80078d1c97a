import Coaching
import Synchronization

/// The scenarios that lines of input name, each read and indexed when it is first named and then shared by all threads.
final class Scenes: Sendable {
  private let folder: DialogsFolder
  private let base: KnowledgeBase
  /// Nil stands for one that does not load.
  private let known = Mutex<[String: Scene?]>([:])

  init(_ folder: DialogsFolder, _ base: KnowledgeBase) {
    self.folder = folder
    self.base = base
  }
}

extension Scenes {
  func scene(_ id: String) throws(GradeRefusal.Reason) -> Scene {
    // Only names that are a file's are kept, so that odd ones cannot fill the memory.
    let found = known.withLock { known -> Scene?? in
      if let scene = known[id] { return scene }
      guard let path = path(of: id) else { return nil }
      let scene = load(path)
      known[id] = scene
      return scene
    }
    guard let scene = found else { throw .unknownScenario(id, help: help(for: id)) }
    guard let scene else { throw .scenarioDoesNotLoad(id) }
    return scene
  }

  /// An id is a name in the folder and never a way out of it: input comes from anywhere.
  private func path(of id: String) -> String? {
    guard !id.isEmpty, id.utf8.count <= 200, !id.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == 0 }) else {
      return nil
    }
    return folder.scenario(id)
  }

  private func load(_ path: String) -> Scene? {
    guard let file = try? Disk.read(path) else { return nil }
    let (scenario, diagnostics) = ScenarioLoader.load(file)
    guard let scenario, !diagnostics.contains(where: \.code.preventsPlay) else { return nil }
    return Scene(base.stage(scenario))
  }

  private func help(for id: String) -> String {
    let ids = ((try? folder.scenarioPaths()) ?? []).map { SourceFile(name: $0, bytes: []).stem }
    return Spelling.help(for: id, among: ids, kind: "scenarios") ?? "`sowhat list` shows them"
  }
}

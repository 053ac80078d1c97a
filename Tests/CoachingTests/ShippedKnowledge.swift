import Foundation

@testable import Coaching

/// The lexicons, rubrics and voices of `Dialogs/`, loaded once for all tests.
enum ShippedKnowledge {
  static let loaded = KnowledgeLoader.load(
    lexicons: files(in: "lexicons"), rubrics: files(in: "rubrics"), voices: files(in: "shared/voices"))
  static let knowledge = loaded.knowledge
  static let grader = Grader(knowledge)
  static let reader = CueReader(knowledge.lexicons)

  static func files(in folder: String) -> [SourceFile] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Dialogs/\(folder)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().filter { $0.hasSuffix(".yaml") }.compactMap { name in
      (try? Data(contentsOf: root.appendingPathComponent(name))).map {
        SourceFile(name: "Dialogs/\(folder)/\(name)", bytes: Array($0))
      }
    }
  }
}

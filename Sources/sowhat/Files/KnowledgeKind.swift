/// The kinds of knowledge, each the name of its folder under `Dialogs`.
enum KnowledgeKind: String, CaseIterable {
  case lexicons, rubrics, models
  case voices = "shared/voices"
}

extension KnowledgeKind {
  var extensions: [String] {
    switch self {
    case .lexicons, .rubrics, .voices: [".yaml", ".yml"]
    case .models: [".model", ".words"]
    }
  }

  /// The `Dialogs` folder that a file of this kind lies in: `Dialogs` for `Dialogs/shared/voices/dry.yaml`.
  func home(of path: String) -> String {
    rawValue.split(separator: "/").reduce(Disk.parent(of: path)) { folder, _ in Disk.parent(of: folder) }
  }
}

/// The kinds of knowledge, each the name of its folder under `Dialogs`.
enum KnowledgeKind: String, CaseIterable {
  case lexicons, rubrics
  case voices = "shared/voices"
}

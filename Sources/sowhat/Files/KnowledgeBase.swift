import Coaching

/// The knowledge read from disk, indexed once for all scenarios that are judged with it.
struct KnowledgeBase {
  let files: KnowledgeFiles
  let knowledge: Knowledge
  let grader: Grader
  let diagnostics: [Diagnostic]

  init(_ files: KnowledgeFiles) {
    self.files = files
    (knowledge, diagnostics) = KnowledgeLoader.load(
      lexicons: files.lexicons, rubrics: files.rubrics, voices: files.voices, models: files.models)
    grader = Grader(knowledge)
  }
}

extension KnowledgeBase {
  func stage(_ scenario: Scenario) -> Stage { Stage(scenario, knowledge, grader: grader) }
}

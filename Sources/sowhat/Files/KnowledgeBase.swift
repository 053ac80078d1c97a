import Coaching

/// The knowledge read from disk, indexed once for all scenarios that are judged with it.
struct KnowledgeBase {
  let files: KnowledgeFiles
  let knowledge: Knowledge
  let grader: Grader
  let diagnostics: [Diagnostic]
  let encoder: EncoderShelf

  /// - Parameter encoder: opened only when a question is compared with facts.
  init(_ files: KnowledgeFiles, encoder: EncoderShelf = .none) {
    self.encoder = encoder
    self.files = files
    (knowledge, diagnostics) = KnowledgeLoader.load(
      lexicons: files.lexicons, rubrics: files.rubrics, voices: files.voices, models: files.models)
    grader = Grader(knowledge)
  }
}

extension KnowledgeBase {
  func stage(_ scenario: Scenario) -> Stage {
    Stage(scenario, knowledge, grader: grader, matcher: encoder.matcher(for: scenario))
  }
}

/// What the program knows apart from scenarios: the folders `lexicons`, `rubrics` and `shared/voices` of `Dialogs/`,
/// read and checked.
package struct Knowledge: Sendable {
  package var lexicons: [Lexicon]
  package var rubrics: [Rubric]
  package var voices: [Voice]
  /// The fitted models by task; a task without one is done by rules alone.
  package var models: [FittedTask: TextModel] = [:]
  /// The words that typed ones are held against.
  package var vocabulary = Vocabulary.none
  /// FNV-1a over all files in name order: goes into every record, so that a grade can be reproduced.
  package var hash: UInt64
}

extension Knowledge {
  /// Nothing: enough for what a customer says before the first answer.
  package static let none = Knowledge(lexicons: [], rubrics: [], voices: [], hash: Fingerprint().value)

  package func rubric(_ id: String) -> Rubric? { rubrics.first { $0.id == id } }

  /// The voice named `id`, else the one named `plain`.
  package func voice(_ id: String) -> Voice? {
    voices.first { $0.id == id } ?? voices.first { $0.id == "plain" }
  }
}

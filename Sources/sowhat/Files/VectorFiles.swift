import Coaching

/// The vectors that `tune` writes: the model that questions are matched with, and those of each shipped scenario.
struct VectorFiles {
  /// Path and content, the model first.
  let files: [(path: String, bytes: [UInt8])]

  init(of folder: DialogsFolder, questions: [String]) throws(CouldNotRun) {
    let (encoder, scenarios) = (try Self.encoder(of: folder), try Self.scenarios(of: folder))
    let lines = scenarios.flatMap { $0.facts.map(\.says) }
    let customers = try MatchingCorpus(folder, isBlind: false).cases
    let facts = scenarios.flatMap(\.facts)
    Self.encode(
      MatchingModel.encodings(of: customers) + MatchingCentre.sample(of: questions) + FactVectors.encodings(of: facts),
      with: encoder)
    let centre = MatchingCentre(questions: questions, lines: lines, encoder: encoder)
    let model = MatchingModel(fittedOn: customers, centre: centre, encoder: encoder)
    files =
      [(folder.matchingVectors, model.file(encoder: encoder.fingerprint).bytes)]
      + scenarios.map { scenario in
        (folder.vectors(of: scenario.id), FactVectors(scenario.facts, model: model, encoder: encoder).file.bytes)
      }
  }

  /// Ahead of all that asks for them, on all cores: by far the longest part of it.
  private static func encode(_ texts: [String], with encoder: SentenceEncoder) {
    let size = 100
    let texts = Set(texts).sorted()
    _ = Crew.together(
      stride(from: 0, to: texts.count, by: size).map { start in
        { texts[start..<min(start + size, texts.count)].forEach { _ = encoder.vector(of: $0) } }
      })
  }

  private static func encoder(of folder: DialogsFolder) throws(CouldNotRun) -> SentenceEncoder {
    do {
      return SentenceEncoder(try OpenEncoder.weights(in: [folder]).encoder)
    } catch {
      throw CouldNotRun(message: error.reason)
    }
  }

  /// In the order of their ids, as the folder names them.
  private static func scenarios(of folder: DialogsFolder) throws(CouldNotRun) -> [Scenario] {
    try Catalogue(of: folder).entries.compactMap(\.scenario).filter { !$0.facts.isEmpty && $0.language == "en" }
  }
}

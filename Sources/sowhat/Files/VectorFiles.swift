import Coaching

/// The vectors that `tune` writes: the two means, and those of each shipped scenario.
struct VectorFiles {
  /// Path and content, the means first.
  let files: [(path: String, bytes: [UInt8])]

  init(of folder: DialogsFolder, questions: [String]) throws(CouldNotRun) {
    let (encoder, scenarios) = (try Self.encoder(of: folder), try Self.scenarios(of: folder))
    let lines = scenarios.flatMap { $0.facts.map(\.says) }
    let centre = MatchingCentre(questions: questions, lines: lines, encoder: encoder)
    files =
      [(folder.matchingVectors, centre.file(encoder: encoder.fingerprint).bytes)]
      + scenarios.map { scenario in
        (folder.vectors(of: scenario.id), FactVectors(scenario.facts, centre: centre, encoder: encoder).file.bytes)
      }
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

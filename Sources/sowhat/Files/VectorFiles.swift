import Coaching
import Encoder

/// The vectors that `tune` writes: those of each shipped scenario, and those of all that a check of them encodes, so that
/// the first check of a fresh copy is as quick as the next.
struct VectorFiles {
  /// Path and content.
  let files: [(path: String, bytes: [UInt8])]

  init(of folder: DialogsFolder) throws(CouldNotRun) {
    let (weights, scenarios) = (try Self.weights(of: folder), try Self.scenarios(of: folder))
    let encoder = SentenceEncoder(weights)
    Self.encode(FactVectors.encodings(of: scenarios.flatMap(\.facts)), with: encoder)
    let own = scenarios.map { FactVectors($0.facts, encoder: encoder) }
    let recorder = SentenceEncoder(weights, memory: encoder.used)
    try Self.encodeWhatACheckPlays(of: folder) { scenario in
      scenarios.firstIndex { $0.id == scenario.id }.map { EncodedFacts(own[$0], encoder: recorder) }
    }
    files =
      zip(scenarios, own).map { (folder.vectors(of: $0.id), $1.file.bytes) }
      + [(folder.sentences, recorder.used.file.bytes)]
  }

  /// Plays what a check plays: the matcher's encoder remembers what it was asked for.
  private static func encodeWhatACheckPlays(
    of folder: DialogsFolder, _ matcher: @escaping @Sendable (Scenario) -> EncodedFacts?
  ) throws(CouldNotRun) {
    let base = KnowledgeBase(try KnowledgeFiles(from: [folder]))
    let fragments = try folder.fragments()
    var reviews: [@Sendable () -> ScenarioReview] = []
    for path in try folder.scenarioPaths() {
      let file = try Disk.read(path)
      reviews.append {
        ScenarioReview(file, base.knowledge, grader: base.grader, fragments: fragments, matcher: { matcher($0) })
      }
    }
    _ = Crew.together(reviews)
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

  private static func weights(of folder: DialogsFolder) throws(CouldNotRun) -> Encoder {
    do {
      return try OpenEncoder.weights(in: [folder]).encoder
    } catch {
      throw CouldNotRun(message: error.reason)
    }
  }

  /// In the order of their ids, as the folder names them.
  private static func scenarios(of folder: DialogsFolder) throws(CouldNotRun) -> [Scenario] {
    try Catalogue(of: folder).entries.compactMap(\.scenario).filter { !$0.facts.isEmpty && $0.language == "en" }
  }
}

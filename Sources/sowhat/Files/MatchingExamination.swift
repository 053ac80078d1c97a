import Coaching

/// The shipped scenarios' samples against off-topic questions, as `agreement --matching` shows them.
struct MatchingExamination {
  private static let offTopicCount = 170
  private static let pitchCount = 30

  let trial: MatchingTrial

  init(_ folder: DialogsFolder, encoder: EncoderShelf) throws(CouldNotRun) {
    guard case .success(let open) = encoder.open() else {
      throw CouldNotRun(message: "the sentence encoder cannot be used", help: "`sowhat doctor` says why")
    }
    let scenarios = try Catalogue(of: folder).entries.compactMap(\.scenario).filter { $0.facts.count > 1 }
    trial = MatchingTrial(scenarios, offTopic: try Self.offTopic(folder)) { facts in
      let vectors = FactVectors(facts, centre: open.centre, encoder: open.encoder)
      return EncodedFacts(vectors, centre: open.centre, encoder: open.encoder)
    }
  }

  /// Questions that the centre was not made of, and pitches.
  private static func offTopic(_ folder: DialogsFolder) throws(CouldNotRun) -> [String] {
    let corpus = CorpusFiles(folder)
    func texts(_ kind: Corpus.Kind) throws(CouldNotRun) -> [String] {
      let files = try corpus.files(of: kind)
      let texts = Set(files.flatMap { CorpusLoader.load($0, kind: kind).examples }.map(\.text))
      return texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    let questions = try texts(.questions)
    let used = Set(MatchingCentre.sample(of: questions))
    return spread(questions.filter { !used.contains($0) }, offTopicCount) + spread(try texts(.altitude), pitchCount)
  }

  private static func spread(_ texts: [String], _ count: Int) -> [String] {
    let step = max(1, texts.count / count)
    return Array(stride(from: 0, to: texts.count, by: step).map { texts[$0] }.prefix(count))
  }
}

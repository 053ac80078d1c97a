import Coaching

/// Customers written to try matching on, as `agreement --matching` shows them.
struct MatchingExamination {
  let trial: MatchingTrial

  /// - Parameter authors: whose customers are tried; of none, all blind ones, which the encoder has not learnt from.
  init(_ folder: DialogsFolder, authors: [String], encoder: EncoderShelf) throws(CouldNotRun) {
    guard case .success(let open) = encoder.open() else {
      throw CouldNotRun(message: "the sentence encoder cannot be used", help: "`sowhat doctor` says why")
    }
    var cases = try MatchingCorpus(folder, isBlind: true).cases
    if !authors.isEmpty {
      cases = (cases + (try MatchingCorpus(folder, isBlind: false).cases)).filter { authors.contains($0.author) }
    }
    guard !cases.isEmpty else {
      throw CouldNotRun(message: "no such customers in the corpus", help: "the column `author` says whose they are")
    }
    trial = MatchingTrial(cases) { _, facts in
      EncodedFacts(FactVectors(facts, encoder: open.encoder), encoder: open.encoder)
    }
  }
}

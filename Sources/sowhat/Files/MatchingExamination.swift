import Coaching

/// Customers written to try matching on, as `agreement --matching` shows them.
struct MatchingExamination {
  let trial: MatchingTrial

  /// - Parameter isBlind: the half that nothing was fitted on. Of the other, each author's customers are tried with a model
  ///   fitted on the other authors'.
  init(_ folder: DialogsFolder, isBlind: Bool, encoder: EncoderShelf) throws(CouldNotRun) {
    guard case .success(let open) = encoder.open() else {
      throw CouldNotRun(message: "the sentence encoder cannot be used", help: "`sowhat doctor` says why")
    }
    let cases = try MatchingCorpus(folder, isBlind: isBlind).cases
    let authors = isBlind ? [] : Set(cases.map(\.author))
    let models = Dictionary(
      uniqueKeysWithValues: authors.map { author in
        let others = cases.filter { $0.author != author }
        return (author, MatchingModel(fittedOn: others, centre: open.model.centre, encoder: open.encoder))
      })
    trial = MatchingTrial(cases) { customer, facts in
      let model = models[customer.author] ?? open.model
      let vectors = FactVectors(facts, model: model, encoder: open.encoder)
      return EncodedFacts(vectors, model: model, encoder: open.encoder)
    }
  }
}

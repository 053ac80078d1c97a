import Coaching

/// Customers written to try matching on, as `agreement --matching` shows them.
struct MatchingExamination {
  let trial: MatchingTrial

  /// - Parameter isBlind: the half that nothing was chosen on.
  init(_ folder: DialogsFolder, isBlind: Bool, encoder: EncoderShelf) throws(CouldNotRun) {
    guard case .success(let open) = encoder.open() else {
      throw CouldNotRun(message: "the sentence encoder cannot be used", help: "`sowhat doctor` says why")
    }
    var cases: [MatchingCase] = []
    for path in try folder.matchingPaths(isBlind: isBlind) {
      let (read, findings) = MatchingCorpusLoader.load(try Disk.read(path))
      guard findings.isEmpty else {
        throw CouldNotRun(message: "`\(path)` has faults", help: "`sowhat check` shows them")
      }
      cases += read
    }
    trial = MatchingTrial(cases) { facts in
      let vectors = FactVectors(facts, centre: open.centre, encoder: open.encoder)
      return EncodedFacts(vectors, centre: open.centre, encoder: open.encoder)
    }
  }
}

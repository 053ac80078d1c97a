import Coaching

/// The customers of `corpus/matching`, or of its blind half.
struct MatchingCorpus {
  let cases: [MatchingCase]

  init(_ folder: DialogsFolder, isBlind: Bool) throws(CouldNotRun) {
    var cases: [MatchingCase] = []
    for path in try folder.matchingPaths(isBlind: isBlind) {
      let (read, findings) = MatchingCorpusLoader.load(try Disk.read(path))
      guard findings.isEmpty else {
        throw CouldNotRun(message: "`\(path)` has faults", help: "`sowhat check` shows them")
      }
      cases += read
    }
    self.cases = cases
  }
}

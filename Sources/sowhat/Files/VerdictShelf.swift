import Coaching

/// Where verdicts on scenarios are kept between runs of `check`, so that what did not change is not played again.
///
/// A verdict counts only where all that it hangs on is the same, this program included; else it is found anew. Whatever
/// cannot be read or written only costs time.
struct VerdictShelf: Sendable {
  private let cache: CacheFolder?
  /// What of a run goes into every key.
  private let conditions: String

  /// - Parameters:
  ///   - cache: nil keeps nothing.
  ///   - plays: whether samples and tests are played.
  ///   - bounds: how far a scenario is explored.
  init(_ cache: CacheFolder?, playing plays: Bool, exploring bounds: Exploration.Bounds?) {
    // A program that cannot tell itself from another keeps nothing.
    let program = Disk.executable.flatMap(Disk.stamp)
    self.cache = program == nil ? nil : cache
    let extent = bounds.map { "\($0.configurations) \($0.steps)" } ?? "none"
    conditions = [program ?? "", SoWhat.version, "\(plays)", extent].joined(separator: "\n")
  }
}

extension VerdictShelf {
  /// Everything that a finding in the scenario depends on, as one number.
  func key(_ file: SourceFile, _ fragments: [String: SourceFile], _ base: KnowledgeBase) -> UInt64 {
    var key = Fingerprint(of: conditions)
    let vectors = base.encoder.stamps(for: file.stem)
    for part in [Fingerprint.hex(base.knowledge.hash)] + vectors { key.add((part + "\n").utf8) }
    let files = [file] + fragments.sorted { $0.key < $1.key }.map(\.value)
    for file in files {
      key.add("\(file.name)\n\(file.bytes.count)\n".utf8)
      key.add(file.bytes)
    }
    return key.value
  }

  func verdict(on file: SourceFile, _ key: UInt64) -> ReviewVerdict? {
    guard let cache, case let path = cache.file(Self.name(of: file)), Disk.kind(of: path) == .file else { return nil }
    return (try? Disk.read(path)).flatMap { ReviewVerdict($0.bytes, key) }
  }

  func keep(_ verdict: ReviewVerdict, on file: SourceFile, _ key: UInt64) {
    cache?.keep(verdict.file(key), as: Self.name(of: file))
  }

  /// One for each file, so that the folder does not grow with every change.
  private static func name(of file: SourceFile) -> String {
    "\(file.stem)-\(Fingerprint(of: Disk.absolute(file.name)).short).verdict"
  }
}

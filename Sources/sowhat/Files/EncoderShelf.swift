import Coaching
import Encoder
import Synchronization

/// The sentence encoder and the vectors of the scenarios, opened when first needed and shared by all of a run.
///
/// Whatever is missing or damaged only costs understanding: questions are then matched by their words.
final class EncoderShelf: Sendable {
  private let folders: [DialogsFolder]
  private let cache: CacheFolder?
  private let remembers: Bool
  /// Nil until somebody asks.
  private let opened = Mutex<Result<OpenEncoder, EncoderFault>?>(nil)

  /// - Parameters:
  ///   - folders: nearest first.
  ///   - remembers: whether sentences of earlier runs are looked up, and those of this one can be kept: for checks,
  ///     which play the same samples every time.
  init(_ folders: [DialogsFolder], cache: CacheFolder?, remembering remembers: Bool = false) {
    self.folders = folders
    self.cache = cache
    self.remembers = remembers
  }

  /// Matches by words.
  static var none: EncoderShelf { EncoderShelf([], cache: nil) }
}

extension EncoderShelf {
  /// Compares questions with the scenario's facts; nothing is opened before the first comparison.
  func matcher(for scenario: Scenario) -> (any SentenceMatcher)? {
    guard isOfUse(for: scenario), !folders.isEmpty else { return nil }
    return LazyMatcher { self.facts(of: scenario) }
  }

  /// Why this scenario's questions are matched by words although the encoder would be of use; nil where they are not.
  func fault(for scenario: Scenario) -> EncoderFault? {
    guard isOfUse(for: scenario), !folders.isEmpty, case .failure(let fault) = open() else { return nil }
    return fault
  }

  /// The encoder knows English.
  private func isOfUse(for scenario: Scenario) -> Bool { !scenario.facts.isEmpty && scenario.language == "en" }

  /// Tells one state of the files that are used for a scenario from another.
  func stamps(for scenario: String) -> [String] {
    folders.flatMap { [$0.encoderWeights, $0.vectors(of: scenario)] }
      .map { Disk.stamp(of: $0) ?? "none" }
  }

  /// Opens it, once.
  func open() -> Result<OpenEncoder, EncoderFault> {
    opened.withLock { opened in
      if let opened { return opened }
      let result = Result { () throws(EncoderFault) in
        try OpenEncoder(in: folders, remembering: remembers, cache: cache)
      }
      opened = result
      return result
    }
  }

  /// Keeps the sentences of this run for the next; nothing where none were encoded, or none are remembered.
  func keepSentences() {
    guard remembers, let cache, case .success(let open) = opened.withLock({ $0 }) else { return }
    open.keepSentences(in: cache)
  }
}

extension EncoderShelf {
  /// Shipped, or kept from an earlier run, or made now and kept.
  private func facts(of scenario: Scenario) -> EncodedFacts? {
    guard case .success(let open) = open() else { return nil }
    let key = FactVectors.key(scenario.facts, encoder: open.encoder.fingerprint)
    let name = Fingerprint.hex(key) + ".vectors"
    let places = folders.map { $0.vectors(of: scenario.id) } + [cache?.file(name)].compactMap { $0 }
    for path in places where Disk.kind(of: path) == .file {
      if let file = (try? Disk.read(path)).flatMap({ VectorsFile($0.bytes) }),
        let facts = FactVectors(file, of: scenario.facts, key: key)
      {
        return EncodedFacts(facts, encoder: open.encoder)
      }
    }
    let facts = FactVectors(scenario.facts, encoder: open.encoder)
    cache?.keep(facts.file.bytes, as: name)
    return EncodedFacts(facts, encoder: open.encoder)
  }
}

extension Library {
  /// The encoder for the scenario file at `path`: the one beside it goes before the rest.
  func encoder(beside path: String, remembering: Bool = false) -> EncoderShelf {
    EncoderShelf(places(beside: path), cache: cache, remembering: remembering)
  }

  var encoder: EncoderShelf { EncoderShelf(folders, cache: cache) }
}

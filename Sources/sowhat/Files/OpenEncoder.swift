import Coaching
import Encoder

/// The encoder, mapped, with the model that questions and facts are compared by.
struct OpenEncoder: Sendable {
  let path: String
  let encoder: SentenceEncoder
  let model: MatchingModel
  private let weights: Encoder

  /// From the nearest folder that has weights.
  ///
  /// - Parameter memory: where earlier runs have kept sentences; nil encodes all anew.
  init(in folders: [DialogsFolder], memory: CacheFolder? = nil) throws(EncoderFault) {
    let (path, weights) = try Self.weights(in: folders)
    let fitted = Disk.join(Disk.parent(of: path), "matching.vectors")
    guard let file = try? Disk.read(fitted) else { throw EncoderFault(reason: "`\(fitted)` cannot be read") }
    guard let model = VectorsFile(file.bytes).flatMap({ MatchingModel($0, encoder: weights.fingerprint) }) else {
      throw EncoderFault(reason: "`\(fitted)` is damaged or belongs to another encoder")
    }
    self.path = path
    self.weights = weights
    self.model = model
    encoder = SentenceEncoder(weights, memory: memory.flatMap { Self.memory(in: $0, of: weights) })
  }
}

extension OpenEncoder {
  private static func name(of weights: UInt64) -> String { "sentences-\(Fingerprint.hex(weights)).vectors" }

  private static func memory(in cache: CacheFolder, of weights: Encoder) -> SentenceMemory? {
    guard let file = try? Disk.read(cache.file(name(of: weights.fingerprint))) else { return nil }
    return VectorsFile(file.bytes).flatMap {
      SentenceMemory($0, encoder: weights.fingerprint, width: weights.width)
    }
  }

  /// Keeps what was encoded for the next run.
  func keepSentences(in cache: CacheFolder) {
    guard let news = encoder.news else { return }
    cache.keep(news.file.bytes, as: Self.name(of: news.encoder))
  }

  /// The weights without the model, as `tune` needs them.
  static func weights(in folders: [DialogsFolder]) throws(EncoderFault) -> (path: String, encoder: Encoder) {
    let paths = folders.map(\.encoderWeights)
    guard let path = paths.first(where: { Disk.kind(of: $0) == .file }) ?? paths.first else {
      throw EncoderFault(reason: "there is no `encoder.weights`")
    }
    do {
      return (path, try Encoder(path: path))
    } catch {
      throw EncoderFault(error, path: path)
    }
  }

  /// Reads every byte of the weights and compares their checksums.
  func verify() throws(EncoderFault) {
    do {
      try weights.verify()
    } catch {
      throw EncoderFault(error, path: path)
    }
  }
}

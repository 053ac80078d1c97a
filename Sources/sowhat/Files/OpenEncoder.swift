import Coaching
import Encoder

/// The encoder, mapped, with what it has encoded before.
struct OpenEncoder: Sendable {
  let path: String
  let encoder: SentenceEncoder
  private let weights: Encoder

  /// From the nearest folder that has weights.
  ///
  /// - Parameters:
  ///   - remembers: whether sentences that came with the weights, or were kept by earlier runs, are looked up; else all are
  ///     encoded anew, which is as well for a few.
  ///   - cache: where earlier runs have kept them.
  init(
    in folders: [DialogsFolder], remembering remembers: Bool = false, cache: CacheFolder? = nil
  ) throws(EncoderFault) {
    let (path, weights) = try Self.weights(in: folders)
    let home = DialogsFolder(path: Disk.parent(of: Disk.parent(of: path)))
    self.path = path
    self.weights = weights
    let memory = { (file: String?) in remembers ? file.flatMap { Self.memory(at: $0, of: weights) } : nil }
    encoder = SentenceEncoder(
      weights, shipped: memory(home.sentences), memory: memory(cache?.file(Self.name(of: weights.fingerprint))))
  }
}

extension OpenEncoder {
  private static func name(of weights: UInt64) -> String { "sentences-\(Fingerprint.hex(weights)).vectors" }

  private static func memory(at path: String, of weights: Encoder) -> SentenceMemory? {
    guard Disk.kind(of: path) == .file, let file = try? Disk.read(path) else { return nil }
    return VectorsFile(file.bytes).flatMap {
      SentenceMemory($0, encoder: weights.fingerprint, width: weights.width)
    }
  }

  /// Keeps what was encoded for the next run.
  func keepSentences(in cache: CacheFolder) {
    guard let news = encoder.news else { return }
    cache.keep(news.file.bytes, as: Self.name(of: news.encoder))
  }

  /// The weights alone, as `tune` needs them.
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

/// Texts' vectors kept between runs, each by its text's fingerprint: encoding a text takes a thousand times as long as
/// reading what came of it.
package struct SentenceMemory: Sendable {
  private(set) var vectors: [UInt64: SentenceVector]
  /// Of the encoder that made them.
  package let encoder: UInt64

  package init(encoder: UInt64) {
    self.encoder = encoder
    vectors = [:]
  }

  /// - Parameter vectors: by their texts.
  init(_ vectors: [String: SentenceVector], encoder: UInt64) {
    self.encoder = encoder
    self.vectors = Dictionary(vectors.map { (Fingerprint(of: $0.key).value, $0.value) }) { first, _ in first }
  }
}

extension SentenceMemory {
  /// About six megabytes.
  static let limit = 4000

  func vector(of text: String) -> SentenceVector? {
    vectors.isEmpty ? nil : vectors[Fingerprint(of: text).value]
  }

  /// What was used comes first; of the rest as much as there is room for.
  func updated(with used: [String: SentenceVector]) -> SentenceMemory {
    var updated = SentenceMemory(encoder: encoder)
    for (text, vector) in used.sorted(by: { $0.key < $1.key }).prefix(Self.limit) {
      updated.vectors[Fingerprint(of: text).value] = vector
    }
    for (key, vector) in vectors.sorted(by: { $0.key < $1.key }) where updated.vectors.count < Self.limit {
      updated.vectors[key] = vector
    }
    return updated
  }
}

// MARK: - As stored

extension SentenceMemory {
  /// A fingerprint takes four numbers in front of its vector, sixteen bits in each, which a float holds exactly.
  private static let keyLength = 4

  package var file: VectorsFile {
    VectorsFile(
      key: encoder,
      vectors: vectors.sorted { $0.key < $1.key }.map { key, vector in
        let parts = (0..<Self.keyLength).map { Float(UInt16(truncatingIfNeeded: key >> UInt64($0 * 16))) }
        return SentenceVector(parts + vector.numbers)
      })
  }

  /// Nil where the file is of another encoder.
  ///
  /// - Parameter width: how many numbers a vector has.
  package init?(_ file: VectorsFile, encoder: UInt64, width: Int) {
    guard file.key == encoder, file.vectors.allSatisfy({ $0.numbers.count == Self.keyLength + width }) else {
      return nil
    }
    self.encoder = encoder
    let entries = file.vectors.compactMap { stored -> (UInt64, SentenceVector)? in
      let parts = stored.numbers.prefix(Self.keyLength).map { UInt16(exactly: $0) }
      guard !parts.contains(nil) else { return nil }
      let key = parts.enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element ?? 0) << UInt64($1.offset * 16) }
      return (key, SentenceVector(Array(stored.numbers.dropFirst(Self.keyLength))))
    }
    vectors = Dictionary(entries) { first, _ in first }
  }
}

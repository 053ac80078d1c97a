import CEncoder

/// The first 64 bytes of a weights file, little-endian.
///
/// | bytes | content |
/// |---|---|
/// | 0-7 | `SOWHATEN` |
/// | 8, 12 | version; number of tensors in the table that follows |
/// | 16, 20, 24, 28, 32, 36 | vocabulary, width, layers, heads, inner width, positions |
/// | 40-47 | size of the file |
/// | 48-55 | checksum of bytes 0-47 |
/// | 56-63 | checksum of the table, which holds the checksum of every tensor |
struct WeightsHeader: Sendable, Equatable {
  /// Bytes of the header.
  static let size = 64
  /// The version that this program reads and `Scripts/convert-encoder` writes.
  static let supportedVersion = 1

  let tensors: Int
  let vocabulary: Int
  let width: Int
  let layers: Int
  let heads: Int
  let inner: Int
  /// The most tokens that a text can have; what is beyond is cut off.
  let positions: Int
  /// Stands for the whole content, since the table holds every tensor's checksum.
  let tableChecksum: UInt64
}

extension WeightsHeader {
  /// Reads and checks the header of a mapped file.
  init(of file: MappedFile, path: String) throws(EncoderError) {
    let bytes = file.bytes
    guard bytes.prefix(8).elementsEqual("SOWHATEN".utf8.prefix(bytes.count)) else { throw .foreign(path: path) }
    guard bytes.count >= Self.size else { throw .truncated(expected: Self.size, found: bytes.count) }
    func number(_ offset: Int) -> Int {
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    func long(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    guard long(48) == Checksum.of(bytes[..<48]) else { throw .damaged(part: "header") }
    guard number(8) == Self.supportedVersion else {
      throw .version(found: number(8), supported: Self.supportedVersion)
    }
    guard long(40) == UInt64(bytes.count) else {
      throw .truncated(expected: Int(clamping: long(40)), found: bytes.count)
    }
    (tensors, vocabulary, width, layers) = (number(12), number(16), number(20), number(24))
    (heads, inner, positions) = (number(28), number(32), number(36))
    tableChecksum = long(56)
    // What the kernels take for granted.
    guard width == heads * 32, width > 0, inner % 32 == 0, inner <= 1536, positions > 2 else {
      throw .unsuitable(part: "header")
    }
  }
}

/// One entry of the table of a weights file: where an array lies, and its shape.
///
/// Offsets rather than pointers, so that it can be handed between threads. An entry takes 64 bytes: name (32, filled with
/// zeros), kind, rows, columns and a zero (four each), offset and checksum (eight each).
struct Tensor: Sendable, Equatable {
  /// Bytes of an entry.
  static let entrySize = 64

  let name: String
  let kind: Kind
  let rows: Int
  let columns: Int
  /// From the start of the file; a multiple of 64.
  let offset: Int
  let checksum: UInt64

  /// What the elements are, by the number that stands in the file.
  enum Kind: UInt32, Sendable {
    case int8 = 0
    case float32 = 1
    case uint32 = 2
    case byte = 3

    /// Bytes of an element.
    var width: Int {
      switch self {
      case .int8, .byte: 1
      case .float32, .uint32: 4
      }
    }
  }
}

extension Tensor {
  /// Number of elements.
  var count: Int { rows * columns }
  /// Where its bytes lie in the file.
  var range: Range<Int> { offset..<offset + count * kind.width }

  /// Reads the entry at a place of the file; nil where it makes no sense or points outside.
  init?(at entry: Int, of bytes: UnsafeRawBufferPointer) {
    func number(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: entry + offset, as: UInt32.self))
    }
    func long(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: entry + offset, as: UInt64.self))
    }
    name = String(decoding: bytes[entry..<entry + 32].prefix { $0 != 0 }, as: UTF8.self)
    guard let kind = Kind(rawValue: number(32)), let offset = Int(exactly: long(48)), offset % 64 == 0 else {
      return nil
    }
    self.kind = kind
    (rows, columns, self.offset, checksum) = (Int(number(36)), Int(number(40)), offset, long(56))
    let (count, overflow) = rows.multipliedReportingOverflow(by: columns)
    guard !overflow, offset <= bytes.count, count <= (bytes.count - offset) / kind.width else { return nil }
  }
}

/// The hash of an n-gram under way: FNV-1a, byte after byte.
struct NGramHash {
  static let space = UInt8(ascii: " ")
  /// A mark before the first word, so that how a text begins counts.
  static let opening = NGramHash().stepped(0x5E)

  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of nothing.
  init() {}
}

extension NGramHash {
  /// Takes one byte more.
  mutating func step(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// The hash with one byte more.
  func stepped(_ byte: UInt8) -> NGramHash {
    var copy = self
    copy.step(byte)
    return copy
  }

  /// As a model takes it. The last multiplication leaves the low bits weak; the high ones are mixed in.
  var mixed: UInt32 { UInt32(truncatingIfNeeded: ((value ^ (value >> 32)) &* 0x9E37_79B9_7F4A_7C15) >> 32) }
}

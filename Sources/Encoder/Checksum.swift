import CEncoder

/// A 64-bit checksum over words of eight bytes, FNV's multiplier with a fold after each word: 2 GB a second.
///
/// It finds accidents, not forgery.
enum Checksum {
  /// The checksum of these bytes, as `Scripts/convert-encoder` computes it.
  static func of(_ bytes: Slice<UnsafeRawBufferPointer>) -> UInt64 {
    guard let start = UnsafeRawBufferPointer(rebasing: bytes).baseAddress else { return 0 }
    return encoder_checksum(start, bytes.count)
  }
}

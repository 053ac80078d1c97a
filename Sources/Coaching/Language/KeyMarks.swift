/// A set of a few words as one bit each: tells of most that are not among them that they are not, without looking them up.
struct KeyMarks: Equatable, Sendable {
  private var bits: UInt64 = 0
}

extension KeyMarks {
  mutating func insert(_ key: WordKey) { bits |= Self.bit(of: key) }

  /// False where the word is not among them; true leaves it open.
  @inline(__always)
  func mayHold(_ key: WordKey) -> Bool { bits & Self.bit(of: key) != 0 }

  @inline(__always)
  private static func bit(of key: WordKey) -> UInt64 { 1 &<< ((key.raw ^ key.raw &>> 32) & 63) }
}

/// A word or stem as a number, so that comparing words never compares strings.
///
/// It is the 64-bit FNV-1a hash of the folded bytes: the same for lexicons, scenarios and answers without any shared
/// table, and the same in every process. `WordKey("margin")` is the key of a token typed as "MARGIN".
package struct WordKey: Hashable, Comparable, Sendable {
  package let raw: UInt64

  package init(raw: UInt64) { self.raw = raw }

  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    raw = hash
  }

  package init(_ word: some StringProtocol) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    raw = hash
  }

  package static func < (left: WordKey, right: WordKey) -> Bool { left.raw < right.raw }
}

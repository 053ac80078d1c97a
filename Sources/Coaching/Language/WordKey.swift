/// A word or stem as a number, so that comparing words never compares strings.
///
/// It is the 64-bit FNV-1a hash of the folded bytes: the same for lexicons, scenarios and answers without any shared
/// table, and the same in every process. `WordKey("margin")` is the key of a token typed as "MARGIN".
package struct WordKey: Hashable, Comparable, Sendable {
  package let raw: UInt64

  package init(raw: UInt64) { self.raw = raw }

  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self = bytes.reduce(.noLetters) { $0.with($1) }
  }

  package init(_ word: some StringProtocol) {
    self = word.utf8.reduce(.noLetters) { $0.with($1) }
  }

  /// Of a word of which no letter has come yet.
  static var noLetters: WordKey { WordKey(raw: 0xcbf2_9ce4_8422_2325) }

  /// Of the word with one byte more, for who reads it letter by letter.
  func with(_ byte: UInt8) -> WordKey { WordKey(raw: (raw ^ UInt64(byte)) &* 0x0000_0100_0000_01b3) }

  package static func < (left: WordKey, right: WordKey) -> Bool { left.raw < right.raw }
}

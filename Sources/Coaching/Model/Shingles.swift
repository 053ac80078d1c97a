/// The n-grams of a text as hashed feature indices: words and pairs of words in the lower half, runs of 2 to 5 bytes within
/// a word in the upper half.
///
/// Only what is there counts, not how often, and each half is brought to length 1: a long text weighs no more than a
/// short one. Case, curly quotes and control characters make no difference.
/// `Shingles(bits: 15)` has 2^16 features in all.
package struct Shingles: Hashable, Sendable {
  /// Each half has 2^bits features.
  package let bits: Int
  /// Analysed of one text at the most; what follows is left out.
  private static let longest = 20_000
  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325

  package init(bits: Int) { self.bits = bits }
}

extension Shingles {
  package var dimensions: Int { 2 << bits }

  /// The features of `text`, each once.
  package func features(of text: String) -> (words: [Int32], runs: [Int32]) {
    let folded = Self.fold(text)
    var words: [Int32] = []
    var runs: [Int32] = []
    // A mark before the first word, so that how a text begins counts.
    var previous = Self.step(Self.offset, 0x5E)
    for word in Self.words(in: folded) {
      let hash = Self.hash(folded[word], from: Self.offset)
      words.append(slot(hash))
      words.append(slot(Self.hash(folded[word], from: Self.step(previous, 0x20))))
      previous = hash
      addRuns(of: folded[word], to: &runs)
    }
    return (words.unique(), runs.unique().map { $0 + Int32(1 << bits) })
  }

  /// Runs of 2 to 5 bytes of the word with a space before and behind it.
  private func addRuns(of word: ArraySlice<UInt8>, to runs: inout [Int32]) {
    let end = word.endIndex + 1
    func byte(_ index: Int) -> UInt8 { index < word.startIndex || index >= word.endIndex ? 0x20 : word[index] }
    for start in (word.startIndex - 1)..<word.endIndex {
      var hash = Self.step(Self.offset, byte(start))
      for index in (start + 1)..<min(start + 5, end) {
        hash = Self.step(hash, byte(index))
        runs.append(slot(hash))
      }
    }
  }

  private func slot(_ hash: UInt64) -> Int32 {
    // The last multiplication leaves the low bits weak; the high ones are mixed in.
    let mixed = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return Int32(mixed >> UInt64(64 - bits))
  }

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  private static func hash(_ bytes: ArraySlice<UInt8>, from seed: UInt64) -> UInt64 { bytes.reduce(seed, step) }
}

extension Shingles {
  /// Lower case (ASCII), curly quotes and dashes as typed on a keyboard.
  private static func fold(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    var pending = [UInt8](text.utf8.prefix(longest))
    pending.append(contentsOf: [0, 0])
    var index = 0
    while index < pending.count - 2 {
      let byte = pending[index]
      if byte == 0xE2, pending[index + 1] == 0x80 {
        folded.append(straightened(pending[index + 2]))
        index += 3
        continue
      }
      folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      index += 1
    }
    return folded
  }

  /// The last byte of U+2010...U+203A as the key that people press instead.
  private static func straightened(_ last: UInt8) -> UInt8 {
    switch last {
    case 0x90...0x95: 0x2D
    case 0x98...0x9B: 0x27
    case 0x9C...0x9F: 0x22
    default: 0x20
    }
  }

  /// Runs of letters, digits, apostrophes and all beyond ASCII; `? ! % $` and the like stand as words of their own.
  private static func words(in folded: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, byte) in folded.enumerated() {
      if isInWord(byte) {
        start = start ?? index
        continue
      }
      if let begin = start { words.append(begin..<index) }
      start = nil
      if byte == 0x3F || byte == 0x21 || byte == 0x25 || byte == 0x24 { words.append(index..<index + 1) }
    }
    if let begin = start { words.append(begin..<folded.count) }
    return words
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x27, 0x80...0xFF: true
    default: false
    }
  }
}

extension [Int32] {
  /// Each value once, in the order of first appearance; none may be negative.
  ///
  /// A table with open addresses and not a sort: a text has some five hundred n-grams, and grading in bulk waits for this.
  fileprivate func unique() -> [Int32] {
    guard count > 1 else { return self }
    let mask = (2 << (Int.bitWidth - count.leadingZeroBitCount)) - 1
    var table = [Int32](repeating: -1, count: mask + 1)
    return table.withUnsafeMutableBufferPointer { table in
      filter { value in
        var slot = Int(truncatingIfNeeded: UInt32(bitPattern: value) &* 0x9E37_79B1) & mask
        while table[slot] >= 0 {
          if table[slot] == value { return false }
          slot = (slot + 1) & mask
        }
        table[slot] = value
        return true
      }
    }
  }
}

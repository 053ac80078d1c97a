/// The n-grams of a text as hashes, found once for every model that looks at it: words and pairs of words, and runs of 2 to
/// 5 bytes within a word.
///
/// An n-gram stands as often as it occurs. Case, curly quotes and control characters make no difference.
package struct NGrams: Sendable {
  /// Of each hash a model takes the highest bits, as many as it has features for.
  package private(set) var words: [UInt32] = []
  package private(set) var runs: [UInt32] = []

  /// Analysed of one text at the most; what follows is left out.
  private static let longest = 20_000
  private static let offset: UInt64 = 0xcbf2_9ce4_8422_2325

  package init(of text: String) { self.init(of: Array(text.utf8)[...]) }

  /// - Parameter text: UTF-8.
  package init(of text: ArraySlice<UInt8>) {
    let folded = Self.fold(text.prefix(Self.longest))
    words.reserveCapacity(folded.count / 2)
    runs.reserveCapacity(4 * folded.count)
    // A mark before the first word, so that how a text begins counts.
    var previous = Self.step(Self.offset, 0x5E)
    var start = 0
    while start < folded.count {
      let end = Self.endOfWord(in: folded, from: start)
      if end > start {
        previous = add(start..<end, after: previous, in: folded)
        start = end
      } else {
        start += 1
      }
    }
  }
}

extension NGrams {
  /// A word alone and behind the one before, and its runs. Returns its hash, for the next pair.
  private mutating func add(_ word: Range<Int>, after previous: UInt64, in folded: [UInt8]) -> UInt64 {
    var hash = Self.offset
    var pair = Self.step(previous, Self.space)
    for index in word {
      hash = Self.step(hash, folded[index])
      pair = Self.step(pair, folded[index])
    }
    words.append(Self.mixed(hash))
    words.append(Self.mixed(pair))
    addRuns(of: word, in: folded)
    return hash
  }

  /// Runs of 2 to 5 bytes of the word with a space before and behind it.
  private mutating func addRuns(of word: Range<Int>, in folded: [UInt8]) {
    for start in (word.lowerBound - 1)..<word.upperBound {
      var hash = Self.step(Self.offset, start < word.lowerBound ? Self.space : folded[start])
      for index in (start + 1)..<min(start + 5, word.upperBound + 1) {
        hash = Self.step(hash, index == word.upperBound ? Self.space : folded[index])
        runs.append(Self.mixed(hash))
      }
    }
  }

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// The last multiplication of a hash leaves the low bits weak; the high ones are mixed in.
  private static func mixed(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: ((hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}

extension NGrams {
  private static let space = UInt8(ascii: " ")

  /// Lower case (ASCII), curly quotes and dashes as typed on a keyboard.
  private static func fold(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == 0xE2, index + 1 < text.endIndex, text[index + 1] == 0x80 {
        folded.append(index + 2 < text.endIndex ? straightened(text[index + 2]) : space)
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

  /// Where the word ends that begins at `start`; `start` where none does. Words are runs of letters, digits, apostrophes and
  /// all beyond ASCII; `? ! % $` stand as words of their own.
  private static func endOfWord(in folded: [UInt8], from start: Int) -> Int {
    switch folded[start] {
    case 0x3F, 0x21, 0x25, 0x24: return start + 1
    default: break
    }
    var end = start
    while end < folded.count, isInWord(folded[end]) { end += 1 }
    return end
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x27, 0x80...0xFF: true
    default: false
    }
  }
}

/// A text as n-grams see it: lower case (ASCII), curly quotes and dashes as typed on a keyboard.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  /// For each byte, and for the end, where it came from in the text; empty where nothing was moved.
  private var sources: [Int] = []

  /// - Parameter text: UTF-8.
  init(_ text: ArraySlice<UInt8>) {
    // The byte that curly quotes and dashes begin with; most texts have none.
    let plain = text.withUnsafeBufferPointer { $0.contains(0xE2) ? nil : $0.map(Self.lowered) }
    if let plain {
      bytes = plain
      return
    }
    bytes.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == 0xE2, index + 1 < text.endIndex, text[index + 1] == 0x80 {
        moveOn(at: index - text.startIndex)
        bytes.append(index + 2 < text.endIndex ? Self.straightened(text[index + 2]) : NGramHash.space)
        index += 3
        continue
      }
      if !sources.isEmpty { sources.append(index - text.startIndex) }
      bytes.append(Self.lowered(byte))
      index += 1
    }
    if !sources.isEmpty { sources.append(index - text.startIndex) }
  }

  /// From the first character that becomes shorter on, places are kept.
  private mutating func moveOn(at source: Int) {
    if sources.isEmpty { sources = Array(0..<source) }
    sources.append(source)
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// The last byte of U+2010...U+203A as the key that people press instead.
  private static func straightened(_ last: UInt8) -> UInt8 {
    switch last {
    case 0x90...0x95: 0x2D
    case 0x98...0x9B: 0x27
    case 0x9C...0x9F: 0x22
    default: 0x20
    }
  }
}

extension FoldedText {
  /// The bytes of the text that a stretch of folded bytes came from.
  func span(of folded: Range<Int>) -> Range<Int> {
    sources.isEmpty ? folded : sources[folded.lowerBound]..<sources[folded.upperBound]
  }

  /// Words are runs of letters, digits, apostrophes and all beyond ASCII; `? ! % $` stand as words of their own.
  func forEachWord(_ body: (Range<Int>) -> Void) {
    var start = 0
    while start < bytes.count {
      let end = endOfWord(from: start)
      if end > start { body(start..<end) }
      start = max(end, start + 1)
    }
  }

  /// Where the word ends that begins at `start`; `start` where none does.
  private func endOfWord(from start: Int) -> Int {
    switch bytes[start] {
    case 0x3F, 0x21, 0x25, 0x24: return start + 1
    default: break
    }
    var end = start
    while end < bytes.count, Self.isInWord(bytes[end]) { end += 1 }
    return end
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x27, 0x80...0xFF: true
    default: false
    }
  }
}

extension Utterance {
  /// The first blank of a form that nobody filled in: `It saves [customer name] money on [pain point].`
  ///
  /// Letters between square, curly or angle brackets, one to six words, small ones or four or more (`[METRIC]`, not
  /// `[USB]`); the text of a link is none.
  func blank(in sentence: Sentence) -> Range<Int>? {
    var start: Int?
    for place in max(0, sentence.span.lowerBound - 1)..<min(sentence.span.upperBound + 1, bytes.count) {
      let byte = bytes[place]
      if Self.closer(of: byte) != nil {
        start = place
      } else if let open = start, byte == Self.closer(of: bytes[open]) {
        if isBlank(open + 1..<place) { return open..<place + 1 }
        start = nil
      }
    }
    return nil
  }

  private static func closer(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    default: nil
    }
  }

  private func isBlank(_ inner: Range<Int>) -> Bool {
    guard let first = inner.first, Self.isSmallLetter(bytes[first]) || inner.count >= 4,
      !isLink(endingAt: inner.upperBound)
    else { return false }
    let words = tokens.count { inner.contains($0.span.lowerBound) }
    return (1...6).contains(words)
      && inner.allSatisfy { ByteClass.of(bytes[$0]) == .letter || bytes[$0] == UInt8(ascii: " ") }
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    ByteClass.of(byte) == .letter && byte >= UInt8(ascii: "a")
  }

  private func isLink(endingAt place: Int) -> Bool {
    place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "(")
  }
}

/// What somebody said, cut into tokens, sentences and quantities; every range is a UTF-8 byte range into `text`.
///
/// Made once for each answer, phrase and customer line, by one pass over the bytes. At most `limit` bytes are looked
/// at, so a megabyte in one line costs no more than a page. Any text is accepted: NUL and escape characters are gaps.
package struct Utterance: Sendable {
  /// As typed.
  package let text: String
  /// The part of it that is looked at.
  package let bytes: [UInt8]
  package let tokens: [Token]
  package let numerals: [Numeral]
  package let sentences: [Sentence]
  package private(set) var quantities: [Quantity] = []
  /// Slips of the keyboard that the tokens do not have any more.
  private let mendings: [Mending]

  /// How many bytes are looked at.
  package static let limit = 20_000

  package init(_ text: String) { self.init(text, vocabulary: .none) }

  /// - Parameter names: words that are right whatever `vocabulary` knows.
  init(_ text: String, vocabulary: Vocabulary, names: WordTable<Bool>? = nil) {
    self.text = text
    var scanner = Tokenizer(Self.head(of: text), vocabulary, names: names)
    scanner.scan()
    bytes = scanner.bytes
    tokens = scanner.tokens
    numerals = scanner.numerals
    sentences = scanner.sentences
    mendings = scanner.mendings
    quantities = QuantityReader.quantities(in: tokens, numerals)
  }

  /// The tokens alone, for phrases that are only looked up.
  ///
  /// - Parameter vocabulary: words whose form is known beforehand; nothing is mended by it.
  static func tokens(of text: String, knowing vocabulary: Vocabulary = .none) -> [Token] {
    var scanner = Tokenizer(head(of: text), vocabulary, mends: false)
    scanner.scan()
    return scanner.tokens
  }

  /// The first `limit` bytes, cut before a character rather than within.
  private static func head(of text: String) -> [UInt8] {
    var text = text
    var bytes = text.withUTF8 { Array($0.prefix(limit)) }
    guard bytes.count == limit else { return bytes }
    while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
    if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
    return bytes
  }
}

extension Utterance {
  /// The bytes that a stretch of tokens covers.
  package func span(_ tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return self.tokens[tokens.lowerBound].span
      .lowerBound..<max(
        self.tokens[tokens.upperBound - 1].span.upperBound, self.tokens[tokens.lowerBound].span.lowerBound)
  }

  /// The bytes of a stretch of tokens with its slips mended.
  func letters(of tokens: Range<Int>) -> ArraySlice<UInt8> {
    let span = span(tokens)
    let slips = mendings.filter { span.contains($0.span.lowerBound) }
    guard !slips.isEmpty else { return bytes[span] }
    var letters: ArraySlice<UInt8> = []
    var start = span.lowerBound
    for slip in slips {
      letters += bytes[start..<slip.span.lowerBound] + slip.letters
      start = slip.span.upperBound
    }
    return letters + bytes[start..<max(start, span.upperBound)]
  }

  /// Where the letters of a stretch lie within those of the whole: `letters(of:)` of all tokens.
  func place(of tokens: Range<Int>) -> Range<Int> {
    let whole = span(self.tokens.indices)
    let span = span(tokens)
    return place(of: span.lowerBound) - whole.lowerBound..<place(of: span.upperBound) - whole.lowerBound
  }

  /// A byte of the text among those that have the slips before it mended.
  private func place(of byte: Int) -> Int {
    mendings.reduce(byte) { place, slip in
      slip.span.lowerBound < byte ? place + slip.letters.count - slip.span.count : place
    }
  }

  /// Whether any slip of the keyboard was mended.
  var hasSlips: Bool { !mendings.isEmpty }

  /// The text of a byte range, exactly as typed.
  package func quote(_ span: Range<Int>) -> String {
    String(decoding: bytes[span.clamped(to: bytes.indices)], as: UTF8.self)
  }

  /// The tokens that begin in a byte range.
  func tokens(in span: Range<Int>) -> Range<Int> {
    let first = tokens.firstIndex { $0.span.lowerBound >= span.lowerBound } ?? tokens.count
    return first..<max(first, tokens.firstIndex { $0.span.lowerBound >= span.upperBound } ?? tokens.count)
  }

  /// The sentence that holds token `index`.
  package func sentence(of index: Int) -> Sentence? { sentences.first { $0.tokens.contains(index) } }

  /// Whether the folded word at `index` ends in `suffix`; for endings of participles and adjectives.
  package func word(at index: Int, endsIn suffix: StaticString) -> Bool {
    let span = tokens[index].span
    guard span.count > suffix.utf8CodeUnitCount + 1 else { return false }
    return suffix.withUTF8Buffer { suffix in
      let start = span.upperBound - suffix.count
      return (0..<suffix.count).allSatisfy { bytes[start + $0] | 0x20 == suffix[$0] }
    }
  }
}

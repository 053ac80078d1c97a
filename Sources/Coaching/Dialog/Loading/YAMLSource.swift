/// A file's text as the YAML parser reads it, with the places of its lines: for looking up what stands somewhere.
struct YAMLSource: Sendable {
  let file: String
  private(set) var bytes: [UInt8] = []
  /// Byte offsets at which lines begin.
  private var lineStarts: [Int] = [0]

  init(file: String) { self.file = file }
}

extension YAMLSource {
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func append(_ text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

  /// Ends a line, whose break is the last that was appended.
  mutating func beginLine() { lineStarts.append(bytes.count) }

  /// Puts a space in the place of the last carriage return.
  mutating func blankLastReturn() {
    if let index = bytes.lastIndex(of: 0x0D) { bytes[index] = UInt8(ascii: " ") }
  }
}

extension YAMLSource {
  /// The text from a place to the end of line `last`.
  func scalars(from position: SourcePosition, throughLine last: Int) -> [Unicode.Scalar] {
    guard position.line <= lineStarts.count else { return [] }
    let end = last < lineStarts.count ? lineStarts[max(last, position.line)] : bytes.count
    let rest = bytes[lineStarts[max(position.line, 1) - 1]..<end]
    var column = 1
    let start = rest.firstIndex { byte in
      guard byte & 0xC0 != 0x80 else { return false }
      defer { column += 1 }
      return column == position.column
    }
    guard let start else { return [] }
    return Array(String(decoding: rest[start...], as: UTF8.self).unicodeScalars)
  }

  /// What stands before a place in its line.
  func lead(of position: SourcePosition) -> String {
    String(String.UnicodeScalarView(line(position.line).unicodeScalars.prefix(position.column - 1)))
  }

  /// The line without its break.
  func line(_ number: Int) -> String {
    guard number >= 1, number <= lineStarts.count else { return "" }
    return String(decoding: bytes[lineStarts[number - 1]...].prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }
}

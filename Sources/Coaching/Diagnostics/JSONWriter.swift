/// JSON text under construction, for output that is too much to be made as a `JSONValue` first.
///
/// Commas come by themselves; that each name in an object has one value is the caller's part.
/// ```swift
/// var writer = JSONWriter()
/// writer.object { $0.name("level"); $0.int(3) }
/// writer.text  // {"level": 3}
/// ```
package struct JSONWriter: Sendable {
  /// UTF-8, on one line, with a space after each colon and comma.
  package private(set) var bytes: [UInt8] = []
  /// A value stands before, in the same list or object.
  private var follows = false

  package init() {}
}

extension JSONWriter {
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    begin(UInt8(ascii: "{"))
    members(&self)
    end(UInt8(ascii: "}"))
  }

  package mutating func array<Items: Sequence>(
    _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
  ) {
    begin(UInt8(ascii: "["))
    for item in items { write(&self, item) }
    end(UInt8(ascii: "]"))
  }

  /// The name of the value that is written next.
  package mutating func name(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    append(name)
    append("\": ")
    follows = false
  }

  package mutating func name(_ name: String) {
    separate()
    quote(name)
    append(": ")
    follows = false
  }

  package mutating func null() { word("null") }

  package mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  package mutating func int(_ value: Int) {
    separate()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    append(digits: UInt64(value.magnitude))
    follows = true
  }

  package mutating func string(_ value: String) {
    separate()
    quote(value)
    follows = true
  }

  /// JSON that is written already.
  package mutating func written(_ value: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: value)
    follows = true
  }

  /// Ends the value; the next one is on a line of its own.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    follows = false
  }

  /// Decimal digits by whole numbers only: `double(2.7128, decimals: 3)` is `2.713`. What is no number is `null`.
  package mutating func double(_ value: Double, decimals: Int) {
    let places = max(0, min(decimals, 9))
    let scale = (0..<places).reduce(UInt64(1)) { product, _ in product * 10 }
    let scaled = (value.magnitude * Double(scale)).rounded()
    guard scaled.isFinite, scaled < 9e15 else {
      return value.isFinite ? written(String(value).utf8) : null()
    }
    separate()
    follows = true
    let digits = UInt64(scaled)
    if value < 0, digits > 0 { bytes.append(UInt8(ascii: "-")) }
    append(digits: digits / scale)
    guard places > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    append(digits: digits % scale, atLeast: places)
  }
}

// MARK: - Bytes

extension JSONWriter {
  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    follows = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    follows = true
  }

  private mutating func separate() {
    if follows { append(", ") }
  }

  private mutating func word(_ word: StaticString) {
    separate()
    append(word)
    follows = true
  }

  private mutating func append(_ word: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  private mutating func append(digits value: UInt64, atLeast count: Int = 1) {
    let start = bytes.count
    var rest = value
    while rest > 0 || bytes.count - start < count {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }
}

// MARK: - Strings

extension JSONWriter {
  /// Quotes `text`; every control character becomes an escape, so that a terminal never sees one.
  private mutating func quote(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { append(escaping: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    var index = 0
    while index < text.count {
      guard Self.mayNeedEscape(text[index]), let (scalar, length) = Self.special(text, at: index) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plain..<index]))
      escape(scalar)
      index += length
      plain = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[plain...]))
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2
  }

  /// What needs an escape, with its length in bytes: quote, backslash, C0, DEL, C1, U+2028 and U+2029.
  private static func special(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)? {
    switch text[index] {
    case 0xC2: return text[index + 1] < 0xA0 ? (UInt32(text[index + 1]), 2) : nil
    case 0xE2:
      guard text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 else { return nil }
      return (0x2000 + UInt32(text[index + 2] & 0x3F), 3)
    case let byte: return (UInt32(byte), 1)
    }
  }

  private mutating func escape(_ scalar: UInt32) {
    switch scalar {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    default:
      append("\\u")
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(scalar >> shift & 0xF)
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}

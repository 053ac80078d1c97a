/// JSON text under construction, for output that is too much to be made as a `JSONValue` first.
///
/// Its caller sees to names, brackets and commas, as literals where they are always the same: few long pieces are written
/// several times faster than many short ones.
/// ```swift
/// var writer = JSONWriter()
/// writer.literal(#"{"level": "#)
/// writer.int(3)
/// writer.literal("}")
/// writer.text  // {"level": 3}
/// ```
package struct JSONWriter: Sendable {
  /// What is written, and room behind it.
  private var buffer: [UInt8] = []
  private var count = 0

  package init() {}
}

extension JSONWriter {
  package var bytes: [UInt8] { Array(buffer[..<count]) }

  package var text: String { String(decoding: buffer[..<count], as: UTF8.self) }

  /// What is written, without a copy.
  package func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
    buffer.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }

  /// Makes room for so many bytes beforehand.
  package mutating func reserve(_ size: Int) {
    if buffer.isEmpty {
      buffer = [UInt8](repeating: 0, count: size)
    } else if count + size > buffer.count {
      buffer += [UInt8](repeating: 0, count: count + size - buffer.count)
    }
  }

  /// Has the next `size` bytes written, all of them, by whom it gives their place.
  @inline(__always)
  private mutating func fill(_ size: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Void) {
    if count + size > buffer.count { reserve(max(size, buffer.count, 256)) }
    buffer.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      body(start + count)
    }
    count += size
  }

  private mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    guard let start = piece.baseAddress else { return }
    fill(piece.count) { $0.update(from: start, count: piece.count) }
  }

  private mutating func append(_ byte: UInt8) { fill(1) { $0.pointee = byte } }

  /// Any part of JSON, as it is.
  package mutating func literal(_ part: StaticString) {
    append(UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount))
  }

  /// A name between two parts that are always the same: `{"id": `, the name in quotes, `, "passed": true`.
  package mutating func literal(_ before: StaticString, _ name: String, _ after: StaticString) {
    var name = name
    name.withUTF8 { name in
      guard Self.isPlain(name), let letters = name.baseAddress else {
        literal(before)
        escaped(name)
        return literal(after)
      }
      let (start, rest) = (before.utf8CodeUnitCount, after.utf8CodeUnitCount)
      fill(start + name.count + rest + 2) { place in
        place.update(from: before.utf8Start, count: start)
        place[start] = UInt8(ascii: "\"")
        (place + start + 1).update(from: letters, count: name.count)
        place[start + name.count + 1] = UInt8(ascii: "\"")
        (place + start + name.count + 2).update(from: after.utf8Start, count: rest)
      }
    }
  }

  /// The same of a name that is part of the program, as it is: one without quotes, backslashes and control characters.
  package mutating func literal(_ before: StaticString, plain name: StaticString, _ after: StaticString) {
    let (start, middle, rest) = (before.utf8CodeUnitCount, name.utf8CodeUnitCount, after.utf8CodeUnitCount)
    fill(start + middle + rest + 2) { place in
      place.update(from: before.utf8Start, count: start)
      place[start] = UInt8(ascii: "\"")
      (place + start + 1).update(from: name.utf8Start, count: middle)
      place[start + middle + 1] = UInt8(ascii: "\"")
      (place + start + middle + 2).update(from: after.utf8Start, count: rest)
    }
  }

  /// Two numbers, none below 0, between parts that are always the same: `"start": 4, "end": 12}`.
  package mutating func literal(
    _ before: StaticString, _ first: Int, _ between: StaticString, _ second: Int, _ after: StaticString
  ) {
    let (one, other) = (UInt64(first.magnitude), UInt64(second.magnitude))
    let (start, middle, rest) = (before.utf8CodeUnitCount, between.utf8CodeUnitCount, after.utf8CodeUnitCount)
    let (width, otherWidth) = (Self.width(of: one), Self.width(of: other))
    fill(start + width + middle + otherWidth + rest) { place in
      var place = place
      place.update(from: before.utf8Start, count: start)
      place += start
      Self.write(one, in: width, to: place)
      place += width
      place.update(from: between.utf8Start, count: middle)
      place += middle
      Self.write(other, in: otherWidth, to: place)
      place += otherWidth
      place.update(from: after.utf8Start, count: rest)
    }
  }

  /// A list of what `write` makes for each index from 0. By index and not by item, since a generic function of another module
  /// takes several times as long.
  package mutating func list(of count: Int, _ write: (inout JSONWriter, Int) -> Void) {
    for index in 0..<count {
      literal(index == 0 ? "[" : ", ")
      write(&self, index)
    }
    literal(count == 0 ? "[]" : "]")
  }

  package mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  package mutating func int(_ value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    digits(of: UInt64(value.magnitude))
  }

  /// `null` where there is none.
  package mutating func int(_ value: Int?) {
    if let value { int(value) } else { literal("null") }
  }

  /// Decimal digits by whole numbers only: `double(2.7128, decimals: 3)` is `2.713`. What is no number is `null`.
  package mutating func double(_ value: Double, decimals: Int) {
    let places = max(0, min(decimals, 9))
    let scale = (0..<places).reduce(UInt64(1)) { product, _ in product * 10 }
    let scaled = (value.magnitude * Double(scale)).rounded()
    guard scaled.isFinite, scaled < 9e15 else {
      return written((value.isFinite ? String(value) : "null").utf8)
    }
    let whole = UInt64(scaled)
    if value < 0, whole > 0 { append(UInt8(ascii: "-")) }
    digits(of: whole / scale)
    guard places > 0 else { return }
    append(UInt8(ascii: "."))
    digits(of: whole % scale, atLeast: places)
  }

  /// JSON that is written already.
  package mutating func written(_ value: some Sequence<UInt8>) {
    Array(value).withUnsafeBufferPointer { append($0) }
  }

  private mutating func digits(of value: UInt64, atLeast size: Int = 1) {
    let size = max(size, Self.width(of: value))
    fill(size) { Self.write(value, in: size, to: $0) }
  }

  /// How many digits a number has.
  private static func width(of value: UInt64) -> Int {
    var (width, power): (Int, UInt64) = (1, 10)
    while value >= power {
      width += 1
      if width == 20 { break }
      power *= 10
    }
    return width
  }

  /// Writes so many digits, zeros before the number where it has fewer.
  private static func write(_ value: UInt64, in width: Int, to digits: UnsafeMutablePointer<UInt8>) {
    var rest = value
    for place in (0..<width).reversed() {
      digits[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}

// MARK: - Strings

extension JSONWriter {
  /// The text in quotes; every control character becomes an escape, so that a terminal never sees one.
  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// `null` where there is none.
  package mutating func string(_ text: String?) {
    if let text { string(text) } else { literal("null") }
  }

  /// The bytes of `text` that lie in `span`.
  package mutating func string(_ text: String, in span: Range<Int>) {
    var text = text
    text.withUTF8 { string(UnsafeBufferPointer(rebasing: $0[span.clamped(to: $0.indices)])) }
  }

  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    guard Self.isPlain(text), let letters = text.baseAddress else { return escaped(text) }
    fill(text.count + 2) { place in
      place.pointee = UInt8(ascii: "\"")
      (place + 1).update(from: letters, count: text.count)
      place[text.count + 1] = UInt8(ascii: "\"")
    }
  }

  /// Whether no byte can need an escape, judged by eight at a time: nearly all strings are names and plain words.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var index = 0
    while index + 8 <= text.count {
      let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // Borrows run upwards only, so that the lowest byte in question shows rightly, and one is enough.
      let quotes = (word ^ (ones &* 0x22)) &- ones
      let backslashes = (word ^ (ones &* 0x5C)) &- ones
      let deletes = (word ^ (ones &* 0x7F)) &- ones
      if (word | (word &- ones &* 0x20) | quotes | backslashes | deletes) & highs != 0 { return false }
      index += 8
    }
    while index < text.count {
      if mayNeedEscape(text[index]) { return false }
      index += 1
    }
    return true
  }

  private mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    var plain = 0
    var index = 0
    while index < text.count {
      guard Self.mayNeedEscape(text[index]), let (scalar, length) = Self.special(text, at: index) else {
        index += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: text[plain..<index]))
      escape(scalar)
      index += length
      plain = index
    }
    append(UnsafeBufferPointer(rebasing: text[plain...]))
    append(UInt8(ascii: "\""))
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
    case 0x22: literal("\\\"")
    case 0x5C: literal("\\\\")
    case 0x0A: literal("\\n")
    case 0x0D: literal("\\r")
    case 0x09: literal("\\t")
    default:
      literal("\\u")
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(scalar >> shift & 0xF)
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}

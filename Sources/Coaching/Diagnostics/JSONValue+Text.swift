extension JSONValue {
  /// The value on one line, with a space after each colon and comma.
  package var text: String {
    var output: [UInt8] = []
    write(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Appends the value's text as UTF-8.
  package func write(to output: inout [UInt8]) {
    switch self {
    case .null: output += "null".utf8
    case .bool(let value): output += value ? "true".utf8 : "false".utf8
    case .int(let value): output += String(value).utf8
    case .double(let value, let decimals): output += Self.rounded(value, decimals: decimals).utf8
    case .number(let digits): output += digits.utf8
    case .string(let value): Self.quote(value, to: &output)
    case .array(let values): Self.write(values, to: &output)
    case .object(let members): Self.write(members, to: &output)
    }
  }

  private static func write(_ values: [JSONValue], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { output += ", ".utf8 }
      value.write(to: &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  private static func write(_ members: [(String, JSONValue)], to output: inout [UInt8]) {
    output.append(UInt8(ascii: "{"))
    for (index, member) in members.enumerated() {
      if index > 0 { output += ", ".utf8 }
      quote(member.0, to: &output)
      output += ": ".utf8
      member.1.write(to: &output)
    }
    output.append(UInt8(ascii: "}"))
  }

  /// Decimal digits by whole numbers only: `rounded(2.7128, decimals: 3)` is `2.713`. What is no number is `null`.
  private static func rounded(_ value: Double, decimals: Int) -> String {
    let places = max(0, min(decimals, 9))
    let scale = (0..<places).reduce(UInt64(1)) { product, _ in product * 10 }
    let scaled = (value.magnitude * Double(scale)).rounded()
    guard scaled.isFinite, scaled < 9e15 else { return value.isFinite ? String(value) : "null" }
    let digits = UInt64(scaled)
    let sign = value < 0 && digits > 0 ? "-" : ""
    guard places > 0 else { return sign + String(digits) }
    let fraction = String(digits % scale)
    return sign + String(digits / scale) + "." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}

// MARK: - Strings

extension JSONValue {
  /// Quotes `text`; every control character becomes an escape, so that a terminal never sees one.
  private static func quote(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      output.append(UInt8(ascii: "\""))
      var plain = 0
      var index = 0
      while index < bytes.count {
        guard needsLook[Int(bytes[index])], let (scalar, length) = special(bytes, at: index) else {
          index += 1
          continue
        }
        output += bytes[plain..<index]
        escape(scalar, to: &output)
        index += length
        plain = index
      }
      output += bytes[plain...]
      output.append(UInt8(ascii: "\""))
    }
  }

  /// The bytes with which something that needs an escape may begin.
  private static let needsLook: [Bool] = (0..<256).map { byte in
    byte < 0x20 || [0x22, 0x5C, 0x7F, 0xC2, 0xE2].contains(byte)
  }

  /// What needs an escape, with its length in bytes: quote, backslash, C0, DEL, C1, U+2028 and U+2029.
  private static func special(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int)? {
    switch bytes[index] {
    case 0xC2: return bytes[index + 1] < 0xA0 ? (UInt32(bytes[index + 1]), 2) : nil
    case 0xE2:
      guard bytes[index + 1] == 0x80, bytes[index + 2] & 0xFE == 0xA8 else { return nil }
      return (0x2000 + UInt32(bytes[index + 2] & 0x3F), 3)
    case let byte: return (UInt32(byte), 1)
    }
  }

  private static func escape(_ scalar: UInt32, to output: inout [UInt8]) {
    switch scalar {
    case 0x22: output += "\\\"".utf8
    case 0x5C: output += "\\\\".utf8
    case 0x0A: output += "\\n".utf8
    case 0x0D: output += "\\r".utf8
    case 0x09: output += "\\t".utf8
    default:
      let digits = String(scalar, radix: 16)
      output += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
    }
  }
}

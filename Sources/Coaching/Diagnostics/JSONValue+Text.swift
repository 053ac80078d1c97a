extension JSONValue {
  /// The value on one line, with a space after each colon and comma.
  package var text: String {
    var output = ""
    write(to: &output)
    return output
  }

  /// Appends the value's text.
  package func write(to output: inout String) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .int(let value): output += String(value)
    case .double(let value, let decimals): output += Self.rounded(value, decimals: decimals)
    case .string(let value): Self.quote(value, to: &output)
    case .array(let values): Self.list(values, in: ("[", "]"), to: &output) { $0.write(to: &$1) }
    case .object(let members):
      Self.list(members, in: ("{", "}"), to: &output) { member, output in
        Self.quote(member.0, to: &output)
        output += ": "
        member.1.write(to: &output)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item], in brackets: (String, String), to output: inout String, write: (Item, inout String) -> Void
  ) {
    output += brackets.0
    for (index, item) in items.enumerated() {
      if index > 0 { output += ", " }
      write(item, &output)
    }
    output += brackets.1
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

  /// Quotes `text`; every control character becomes an escape, so that a terminal never sees one.
  private static func quote(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}

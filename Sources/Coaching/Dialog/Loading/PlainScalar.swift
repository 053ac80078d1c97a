/// What other readers of YAML take a bare word for.
enum PlainScalar: String, Sendable {
  case number = "a number"
  case bool = "a yes or no"
  case date = "a date"
  case time = "a time of day or a count of seconds"
  case null = "nothing"

  /// Nil for what every reader takes for a text. `1.10`, `yes`, `12:30`, `+1`, `~` are none.
  init?(_ text: String) {
    guard let first = text.utf8.first, Self.mayBegin(first) else { return nil }
    switch text {
    case "~", "null", "Null", "NULL": self = .null
    case _ where Self.isBool(text): self = .bool
    default:
      let bytes = Array(text.utf8)
      if Self.isNumber(bytes) {
        self = .number
      } else if Self.isDate(bytes) {
        self = .date
      } else if Self.isTime(bytes) {
        self = .time
      } else {
        return nil
      }
    }
  }

  /// Most words begin with no such letter, and so need no further look.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    "~+-.0123456789nyotfNYOTF".utf8.contains(byte)
  }

  private static func isBool(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard ["yes", "no", "on", "off", "true", "false"].contains(lower) else { return false }
    let capital = lower.prefix(1).uppercased() + lower.dropFirst()
    return text == lower || text == capital || text == lower.uppercased()
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let word = String(decoding: rest, as: UTF8.self)
    if [".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN"].contains(word) { return true }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where word.hasPrefix(prefix) {
      let digits = word.dropFirst(2).filter { $0 != "_" }
      return !digits.isEmpty && digits.allSatisfy { $0.isHexDigit && ($0.hexDigitValue ?? radix) < radix }
    }
    let whole = rest.prefix { isDigit($0) || $0 == UInt8(ascii: "_") }
    rest = rest.dropFirst(whole.count)
    var digits = whole.count { isDigit($0) }
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix { isDigit($0) || $0 == UInt8(ascii: "_") }
      digits += fraction.count { isDigit($0) }
      rest = rest.dropFirst(fraction.count + 1)
    }
    return digits > 0 && whole.first != UInt8(ascii: "_") && (rest.isEmpty || isExponent(rest))
  }

  private static func isExponent(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first | 0x20 == UInt8(ascii: "e") else { return false }
    var rest = bytes.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    return !rest.isEmpty && rest.allSatisfy(isDigit)
  }

  /// `2024-01-01`, with or without a time behind it.
  private static func isDate(_ bytes: [UInt8]) -> Bool {
    let day = bytes.prefix { isDigit($0) || $0 == UInt8(ascii: "-") }
    let parts = day.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, [1, 2].contains(parts[1].count), [1, 2].contains(parts[2].count) else {
      return false
    }
    let rest = bytes.dropFirst(day.count)
    guard let first = rest.first else { return true }
    return [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(first)
      && rest.dropFirst().first.map(isDigit) ?? false
  }

  /// `12:30`, `1:02:03.5`: in YAML 1.1 a number to the base of 60.
  private static func isTime(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let parts = rest.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count >= 2, let last = parts.last else { return false }
    let seconds = last.prefix { $0 != UInt8(ascii: ".") }
    let whole = parts.dropLast() + [seconds]
    return whole.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
      && whole.dropFirst().allSatisfy { $0.count <= 2 }
      && last.dropFirst(seconds.count + 1).allSatisfy(isDigit)
  }
}

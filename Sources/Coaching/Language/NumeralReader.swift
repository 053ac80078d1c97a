/// Reads the figure at one place: `1,200`, `0.5`, `38k`, `1.2m`, `30%`, `3x`; `24/7`, `12:30`, `9am`, `12th` are codes.
struct NumeralReader {
  /// Nil where it is a code and not a figure.
  private(set) var value: Double?
  private(set) var mark = Numeral.Mark.none
  private let bytes: [UInt8]
  private var index: Int

  init(_ bytes: [UInt8], at index: Int) {
    self.bytes = bytes
    self.index = index
  }

  /// The end of the figure.
  mutating func read() -> Int {
    var figure = readDigits()
    if isCodeAhead() {
      while index < bytes.count,
        isDigit(index) || bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: ":")
      {
        index += 1
      }
      return index
    }
    if index < bytes.count, ByteClass.of(bytes[index]) == .percent {
      index += 1
      value = figure
      mark = .percent
      return index
    }
    let letters = suffix()
    switch letters {
    case "": value = figure
    case "k": figure *= 1_000
    case "m", "mn", "mio": figure *= 1_000_000
    case "bn", "b": figure *= 1_000_000_000
    case "x": mark = .multiple
    default:
      guard Self.units.contains(letters) else {
        index += letters.utf8.count
        return skipWord()
      }
      value = figure
      return index
    }
    index += letters.utf8.count
    value = figure
    return index
  }

  /// Units written without a space, which become the next word: `15h`, `40kg`.
  private static let units: Set<String> = [
    "h", "hr", "hrs", "hour", "hours", "min", "mins", "minutes", "sec", "secs", "d", "day", "days", "wk", "wks",
    "weeks",
    "months", "yr", "yrs", "years", "kg", "g", "t", "km", "mm", "cm", "l", "ml", "kw", "kwh", "mw", "gb", "tb", "mb",
    "ms",
    "hz", "mhz", "ghz", "v", "w", "usd", "eur", "gbp", "pct", "pc", "pp",
  ]

  private mutating func readDigits() -> Double {
    var whole = 0.0
    var scale = 1.0
    while index < bytes.count {
      if isDigit(index) {
        whole = whole * 10 + Double(bytes[index] - UInt8(ascii: "0"))
        scale *= inFraction ? 10 : 1
      } else if !inFraction, bytes[index] == UInt8(ascii: "."), isDigit(index + 1) {
        inFraction = true
      } else if inFraction || bytes[index] != UInt8(ascii: ",") || !isThousands(index) {
        break
      }
      index += 1
    }
    return whole / scale
  }

  private var inFraction = false

  /// Exactly three digits follow the comma at `comma`.
  private func isThousands(_ comma: Int) -> Bool {
    isDigit(comma + 1) && isDigit(comma + 2) && isDigit(comma + 3) && !isDigit(comma + 4)
  }

  private func isDigit(_ index: Int) -> Bool {
    index < bytes.count && bytes[index] >= UInt8(ascii: "0") && bytes[index] <= UInt8(ascii: "9")
  }

  private func isCodeAhead() -> Bool {
    guard index < bytes.count, isDigit(index + 1) else { return false }
    return bytes[index] == UInt8(ascii: "/") || bytes[index] == UInt8(ascii: ":")
  }

  private func suffix() -> String {
    var end = index
    while end < bytes.count, ByteClass.of(bytes[end]) == .letter, end - index < 8 { end += 1 }
    return String(decoding: bytes[index..<end].map { $0 | 0x20 }, as: UTF8.self)
  }

  private mutating func skipWord() -> Int {
    while index < bytes.count, ByteClass.of(bytes[index]) == .letter || isDigit(index) { index += 1 }
    return index
  }
}

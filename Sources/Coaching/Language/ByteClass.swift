/// What a byte is to the tokenizer.
enum ByteClass: UInt8 {
  case letter, digit, apostrophe, hyphen, stop, comma, clause, newline, money, percent, ampersand, space
  /// The first byte of a longer character.
  case wide

  /// Nearly all bytes are letters or blanks.
  @inline(__always)
  static func of(_ byte: UInt8) -> ByteClass {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 ? .letter : byte == UInt8(ascii: " ") ? .space : classify(byte)
  }

  /// Whether a word may go on with it behind a letter; for some it takes a look at the byte behind.
  @inline(__always)
  var mayGoOnInWord: Bool {
    switch self {
    case .letter, .digit, .apostrophe, .ampersand, .wide: true
    case .hyphen, .stop, .comma, .clause, .newline, .money, .percent, .space: false
    }
  }

  /// What is no letter of ASCII.
  private static func classify(_ byte: UInt8) -> ByteClass {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"):
      .clause
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): .newline
    case UInt8(ascii: "$"): .money
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "&"): .ampersand
    case 0x80...0xFF: .wide
    default: .space
    }
  }
}

/// What a character beyond ASCII is to the tokenizer.
enum WideCharacter {
  /// A Latin letter with the ASCII letter it folds to.
  case latin(UInt8)
  case foreignLetter
  case apostrophe, hyphen, dash, ellipsis, money, space
  /// Soft hyphens, joiners and accents written apart: part of the word around them, without a sound.
  case ignored

  /// Base letters of U+00C0 to U+017F; `-` is no letter.
  private static let folds = Array(
    ("aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// The character whose first byte is at `index`, and its length in bytes.
  static func read(_ bytes: [UInt8], at index: Int) -> (kind: WideCharacter, length: Int) {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= bytes.count else { return (.space, 1) }
    var scalar = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (classify(scalar), length)
  }

  private static func classify(_ scalar: UInt32) -> WideCharacter {
    switch scalar {
    case 0xC0...0x17F:
      folds[Int(scalar - 0xC0)] == UInt8(ascii: "-") ? .space : .latin(folds[Int(scalar - 0xC0)])
    case 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC, 0xB4: .apostrophe
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015, 0x2212: .dash
    case 0x2026: .ellipsis
    case 0xA3, 0xA5, 0x20A0...0x20BF: .money
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0x300...0x36F, 0xFE00...0xFE0F: .ignored
    case 0x370...0x1FFF, 0x2C00...0x2FEF, 0x3040...0xD7FF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .foreignLetter
    default: .space
    }
  }
}

extension Unicode.Scalar {
  /// How many columns a terminal gives it: 2 for East Asian wide characters and emoji, 0 for marks that join the
  /// character before, else 1.
  package var displayWidth: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// Whether it may move the cursor, colour the screen or turn the reading direction: never to be shown.
  ///
  /// Line feed and tab are not among them. U+0085, U+2028 and U+2029 are: they break lines for some programs only.
  package var isControl: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

extension String {
  /// The text with a replacement character for each control character, line feed and tab included: safe to print.
  package var printable: String {
    guard unicodeScalars.contains(where: { $0.isControl || $0 == "\n" || $0 == "\t" }) else { return self }
    var output = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      output.append(scalar.isControl || scalar == "\n" || scalar == "\t" ? "\u{FFFD}" : scalar)
    }
    return String(output)
  }
}

/// The rep's own words, cut out of an answer for repeating.
package enum Quotation {
  /// The bytes of `span` in `text` as typed, without what a terminal would obey; nil where the span is none of the text's.
  package static func of(_ span: Range<Int>?, in text: String) -> String? {
    guard let span, span.lowerBound >= 0, span.upperBound <= text.utf8.count else { return nil }
    let bytes = text.utf8.dropFirst(span.lowerBound).prefix(span.count)
    return String(decoding: Array(bytes), as: UTF8.self).withoutControls
  }
}

extension String {
  /// The text with control characters (C0, DEL, C1) and line breaks made into single spaces: safe for any terminal.
  package var withoutControls: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

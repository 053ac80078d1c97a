/// The rep's own words, cut out of an answer for repeating.
package enum Quotation {
  /// The bytes of `span` in `text` as typed, without what a terminal would obey; nil where the span is none of the text's.
  package static func of(_ span: Range<Int>?, in text: String) -> String? {
    guard let span, span.lowerBound >= 0, span.upperBound <= text.utf8.count else { return nil }
    let bytes = text.utf8.dropFirst(span.lowerBound).prefix(span.count)
    return String(decoding: Array(bytes), as: UTF8.self).withoutControls
  }

  /// How many characters of somebody's words are repeated.
  private static let longest = 60

  /// A long stretch with its middle left out, every word that stays as it was: `You are paid sooner ... by March`.
  package static func shortened(_ text: String) -> String {
    guard text.count > longest else { return text }
    let words = text.split(whereSeparator: \.isWhitespace)
    let room = longest - 5
    let head = taken(words, room: room * 2 / 3)
    let tail = taken(words.dropFirst(head.count).reversed(), room: room / 3)
    guard !head.isEmpty, head.count + tail.count < words.count else { return String(text.prefix(longest)) + "..." }
    return (head + ["..."] + tail.reversed()).joined(separator: " ")
  }

  /// The first words of a line, as many as fit: `I want that detention bill ...`.
  package static func beginning(of text: String, columns: Int) -> String {
    guard text.count > columns else { return text }
    let head = taken(text.split(whereSeparator: \.isWhitespace), room: columns - 4)
    return head.isEmpty ? String(text.prefix(columns)) + "..." : head.joined(separator: " ") + " ..."
  }

  private static func taken(_ words: some Sequence<Substring>, room: Int) -> [Substring] {
    var length = 0
    return Array(
      words.prefix { word in
        length += word.count + 1
        return length <= room + 1
      })
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

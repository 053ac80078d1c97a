/// A text in a YAML file, with how it was written and where each of its characters stands.
package struct YAMLScalar: Sendable {
  package enum Style: Sendable {
    case plain, singleQuoted, doubleQuoted
    /// `|` or `>`.
    case block
  }

  /// After YAML's rules for quotes, escapes and folding.
  package var text: String
  package let style: Style
  package let range: SourceRange
  let source: YAMLSource
}

extension YAMLScalar {
  /// Where the characters `span` of `text` (counted in Unicode scalars) stand in the file.
  ///
  /// In `'it''s {naem}'` the place of `{naem}` is not its offset in the text: the quote and the doubled apostrophe
  /// count too. So the source is read again along with the text; only findings pay for it.
  package func range(of span: Range<Int>) -> SourceRange {
    let positions = positions()
    guard !positions.isEmpty else { return range }
    let last = positions.count - 1
    let start = positions[min(span.lowerBound, last)]
    guard !span.isEmpty else { return SourceRange(file: range.file, start: start, end: start) }
    var end = positions[min(span.upperBound - 1, last)]
    end.column += 1
    return SourceRange(file: range.file, start: start, end: max(start, end))
  }

  /// One position for each scalar of `text` and one for its end.
  private func positions() -> [SourcePosition] {
    var reader = YAMLScalarReader(source, from: range.start, style: style)
    var positions = text.unicodeScalars.map { reader.place(of: $0) }
    positions.append(reader.position)
    return positions
  }
}

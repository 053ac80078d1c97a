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
}

extension YAMLScalar {
  /// Where the characters `span` of `text` (counted in Unicode scalars) stand in the file.
  ///
  /// In `'it''s {naem}'` the place of `{naem}` is not its offset in the text: the quote and the doubled apostrophe
  /// count too. So the source is read again along with the text; only findings pay for it.
  func range(of span: Range<Int>, in source: YAMLSource) -> SourceRange {
    var reader = YAMLScalarReader(source, in: range, style: style)
    var place: SourceRange?
    for (offset, scalar) in text.unicodeScalars.enumerated() where offset < max(span.upperBound, span.lowerBound + 1) {
      let (start, end) = reader.place(of: scalar)
      guard offset >= span.lowerBound else { continue }
      place = SourceRange(file: range.file, start: place?.start ?? start, end: span.isEmpty ? start : end)
    }
    return place ?? SourceRange(file: range.file, start: reader.position, end: reader.position)
  }
}

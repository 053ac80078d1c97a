/// A text in which the author marked places: `go: ⟦wonn⟧`. The marks are no part of the text.
///
/// So that an example of a mistake, and a test, name a place without counting columns.
package struct MarkedText: Hashable, Sendable {
  /// Without the marks.
  package let text: String
  /// Where the marks stood, in order; `file` is the name that was given.
  package let ranges: [SourceRange]

  package init(_ marked: String, file: String) {
    var plain = String.UnicodeScalarView()
    var ranges: [SourceRange] = []
    var place = SourcePosition(line: 1, column: 1)
    var start: SourcePosition?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = place
      case "⟧":
        ranges.append(SourceRange(file: file, start: start ?? place, end: place))
        start = nil
      case "\n":
        plain.append(scalar)
        place = SourcePosition(line: place.line + 1, column: 1)
      default:
        plain.append(scalar)
        place.column += 1
      }
    }
    self.text = String(plain)
    self.ranges = ranges
  }
}

/// The source line of a finding with a caret line under it, cut to fit a window and free of control characters.
struct SourceExcerpt {
  /// The line as shown.
  let line: String
  /// Spaces, then `^~~~`, in columns of a terminal.
  let caret: String

  /// Wider lines are cut on both sides of the place.
  static let width = 100

  /// `range` is in `line`; an `end` on a later line reaches to the end of this one.
  init(_ line: String, range: SourceRange) {
    let scalars = Array(line.unicodeScalars)
    let start = min(max(range.start.column - 1, 0), scalars.count)
    let last = range.end.line == range.start.line ? range.end.column - 1 : scalars.count
    let end = min(max(last, start), scalars.count)
    let window = Self.window(around: start, in: scalars.count)
    let lead = window.lowerBound > 0 ? "…" : ""
    let before = Self.shown(scalars[window.lowerBound..<start])
    let marked = Self.shown(scalars[start..<min(end, window.upperBound)])
    let after = Self.shown(scalars[min(end, window.upperBound)..<window.upperBound])
    self.line = lead + before + marked + after + (window.upperBound < scalars.count ? "…" : "")
    self.caret =
      String(repeating: " ", count: Self.columns(lead + before)) + "^"
      + String(repeating: "~", count: max(Self.columns(marked) - 1, 0))
  }

  private static func window(around place: Int, in count: Int) -> Range<Int> {
    guard count > width else { return 0..<count }
    let lower = max(0, min(place - width / 3, count - width))
    return lower..<min(lower + width, count)
  }

  /// Tabs as two spaces, controls as replacement characters.
  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var output = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar {
      case "\t": output.append(contentsOf: "  ".unicodeScalars)
      case _ where scalar.isControl: output.append("\u{FFFD}")
      default: output.append(scalar)
      }
    }
    return String(output)
  }

  private static func columns(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + $1.displayWidth } }
}

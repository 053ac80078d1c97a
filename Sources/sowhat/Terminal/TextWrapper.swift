import Coaching

/// Breaks text at word boundaries so that it fits a window; a word is broken only where it is longer than a line.
struct TextWrapper {
  /// Columns; nil never breaks, for what is no window.
  let width: Int?

  /// A window of a few columns would leave no room beside the margins.
  static let narrowest = 12
}

extension TextWrapper {
  /// The lines of `text`: the first begins with `first`, the others with as many spaces, or with `rest`.
  ///
  /// `lines("to be or not", first: "- ")` at 9 columns gives `["- to be", "  or not"]`.
  func lines(_ text: String, first: String = "", rest: String? = nil) -> [String] {
    let rest = rest ?? String(repeating: " ", count: first.displayWidth)
    let scalars = Array(text.unicodeScalars)
    let lines = ranges(of: scalars, indent: max(first.displayWidth, rest.displayWidth)).map { range in
      String(String.UnicodeScalarView(scalars[range]))
    }
    guard let head = lines.first else { return [first.trimmingEnd] }
    return [first + head] + lines.dropFirst().map { rest + $0 }
  }

  /// The stretches of `scalars` that make a line each, without the spaces between them.
  func ranges(of scalars: [Unicode.Scalar], indent: Int) -> [Range<Int>] {
    let room = width.map { max(max($0, Self.narrowest) - indent, 4) } ?? .max
    var ranges: [Range<Int>] = []
    var line = 0..<0
    // Columns are carried along: counting them anew for each word would take minutes for a pasted megabyte.
    var columns = 0
    for word in Self.words(in: scalars) {
      let width = Self.columns(scalars[word.range])
      let gap = word.range.lowerBound - line.upperBound
      if !line.isEmpty, !word.startsLine, columns + gap + width <= room {
        line = line.lowerBound..<word.range.upperBound
        columns += gap + width
        continue
      }
      if !line.isEmpty { ranges.append(line) }
      line = word.range
      columns = width
      while columns > room {
        let cut = Self.cut(line, of: scalars, room: room)
        ranges.append(line.lowerBound..<cut)
        columns -= Self.columns(scalars[line.lowerBound..<cut])
        line = cut..<line.upperBound
      }
    }
    return line.isEmpty ? ranges : ranges + [line]
  }

  private static func words(in scalars: [Unicode.Scalar]) -> [(range: Range<Int>, startsLine: Bool)] {
    var words: [(range: Range<Int>, startsLine: Bool)] = []
    var start: Int?
    var startsLine = false
    for index in 0...scalars.count {
      let isSpace = index == scalars.count || scalars[index] == " " || scalars[index] == "\n"
      if isSpace, let begin = start {
        words.append((begin..<index, startsLine))
        start = nil
        startsLine = false
      }
      if !isSpace, start == nil { start = index }
      if index < scalars.count, scalars[index] == "\n" { startsLine = true }
    }
    return words
  }

  private static func columns(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// Where a word that is too long for `room` columns has to be cut.
  private static func cut(_ range: Range<Int>, of scalars: [Unicode.Scalar], room: Int) -> Int {
    var columns = 0
    for index in range {
      columns += scalars[index].displayWidth
      if columns > room { return max(index, range.lowerBound + 1) }
    }
    return range.upperBound
  }
}

import Coaching

/// What the coach says, behind the word `coach` and in line with it.
struct CoachText {
  let style: Style
  let wrapper: TextWrapper
}

extension CoachText {
  private static let margin = "coach  "
  private static let indent = String(repeating: " ", count: margin.count)

  func lines(_ words: [CoachWords]) -> [String] {
    let lines = words.flatMap(lines)
    return lines.enumerated().map { index, line in
      (index == 0 ? style.paint(Self.margin, .coach) : Self.indent) + line
    }
  }

  private func lines(_ words: CoachWords) -> [String] {
    switch words {
    case .paragraph(let text): inner.lines(style.safe(text))
    case .answer(let text, let marks): marked(text, marks)
    case .table(let rows): Table(rows.map { $0.map(style.safe) }).lines(in: inner)
    case .comparison(let comparison): lines(comparison)
    }
  }

  /// The window without the coach's margin.
  private var inner: TextWrapper {
    TextWrapper(width: wrapper.width.map { max($0 - Self.margin.count, TextWrapper.narrowest) })
  }

  /// The answer with a line of tildes beneath each line that has marked words. Marks are in order and do not overlap.
  private func marked(_ text: String, _ marks: [Range<Int>]) -> [String] {
    var scalars: [Unicode.Scalar] = []
    var isMarked: [Bool] = []
    var byte = 0
    var ahead = marks[...]
    for scalar in text.unicodeScalars {
      while let mark = ahead.first, mark.upperBound <= byte { ahead.removeFirst() }
      for shown in style.safe(String(scalar)).unicodeScalars {
        scalars.append(shown)
        isMarked.append(ahead.first?.contains(byte) ?? false)
      }
      byte += UTF8.width(scalar)
    }
    return inner.ranges(of: scalars, indent: 2).flatMap { range -> [String] in
      let line = "  " + String(String.UnicodeScalarView(scalars[range]))
      guard isMarked[range].contains(true) else { return [line] }
      let tildes = range.map { index in
        String(repeating: isMarked[index] ? "~" : " ", count: scalars[index].displayWidth)
      }.joined()
      return [line, "  " + style.paint(tildes.trimmingEnd, .good)]
    }
  }

  /// Two columns where the window has room for them, else one below the other.
  private func lines(_ comparison: Comparison) -> [String] {
    let title = "Turn \(comparison.turn), before and now:"
    let room = min(inner.width ?? 71, 91)
    let changed = comparison.rows.filter { $0.old != $0.new }
    let rows = changed.map { [$0.name, Self.level($0.old), Self.level($0.new), Self.change($0)] }
    let same = comparison.rows.filter { $0.old == $0.new }.map { "\($0.name) \(Self.level($0.new))" }
    let levels =
      (rows.isEmpty ? [] : Table([["", "before", "now", ""]] + rows).lines(in: inner))
      + (same.isEmpty ? [] : inner.lines("The same: " + same.joined(separator: ", ")))
      + (comparison.note.map { inner.lines($0) } ?? [])
    guard room >= 53 else {
      return inner.lines(title) + inner.lines(said(comparison.old), first: "before  ")
        + inner.lines(said(comparison.new), first: "now     ") + levels
    }
    let half = TextWrapper(width: (room - 3) / 2)
    let old = ["before"] + half.lines(said(comparison.old))
    let new = ["now"] + half.lines(said(comparison.new))
    let bar = style.isUnicode ? " │ " : " | "
    let columns = (0..<max(old.count, new.count)).map { index in
      (index < old.count ? old[index] : "").padded(to: (room - 3) / 2) + bar + (index < new.count ? new[index] : "")
    }
    return [title] + columns + levels
  }

  private func said(_ text: String) -> String {
    text.contains { !$0.isWhitespace } ? style.safe(text) : Said.quoted("")
  }

  private static func level(_ level: Int?) -> String { level.map { "\($0)/4" } ?? "-" }

  private static func change(_ row: Comparison.Row) -> String {
    guard let old = row.old, let new = row.new, old != new else { return "" }
    return new > old ? "up \(new - old)" : "down \(old - new)"
  }
}

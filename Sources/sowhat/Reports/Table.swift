import Coaching

/// Rows of words and numbers in aligned columns; the last column wraps.
struct Table {
  let rows: [[String]]

  init(_ rows: [[String]]) { self.rows = rows }
}

extension Table {
  /// A column takes at most this share of the window, so that one long word does not push the others out.
  private static let gap = "  "

  func lines(in wrapper: TextWrapper) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    let fixed = widths.dropLast().map { $0 + Self.gap.count }.reduce(0, +)
    // In a narrow window each row becomes a paragraph.
    if let width = wrapper.width, fixed + min(widths.last ?? 0, 16) > width {
      return rows.flatMap { row -> [String] in
        // A row that goes on with the one above stands below its words.
        let first = row.first?.isEmpty == true ? Self.gap : ""
        return wrapper.lines(
          row.filter { !$0.isEmpty }.joined(separator: Self.gap), first: first, rest: Self.gap)
      }
    }
    return rows.flatMap { row in
      let head = zip(row.dropLast(), widths).map { $0.padded(to: $1) + Self.gap }.joined()
      return wrapper.lines(row.last ?? "", first: head)
    }
  }
}

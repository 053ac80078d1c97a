/// A line of a tab-separated file, its fields by column name and with their places.
struct TableRow {
  /// The whole line.
  let range: SourceRange
  private let columns: [String]
  private let cells: [Located<String>]

  /// Fields beyond the last column are left out.
  init(_ cells: [Located<String>], columns: [String], range: SourceRange) {
    (self.cells, self.columns, self.range) = (cells, columns, range)
  }

  subscript(column: String) -> Located<String> {
    guard let place = columns.firstIndex(of: column), place < cells.count else { return Located("", at: range) }
    return cells[place]
  }
}

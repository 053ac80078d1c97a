/// A line of a tab-separated file, its fields by column name and with their places.
struct TableRow {
  /// The whole line.
  let range: SourceRange
  private let fields: [String: Located<String>]

  /// Fields beyond the last column are left out.
  init(_ cells: [Located<String>], columns: [String], range: SourceRange) {
    self.range = range
    self.fields = Dictionary(zip(columns, cells)) { first, _ in first }
  }

  subscript(column: String) -> Located<String> { fields[column] ?? Located("", at: range) }
}

/// A place in a text file as an editor shows it: both numbers start at 1, columns count Unicode scalars.
package struct SourcePosition: Hashable, Sendable {
  /// Every construct keeps several places, and no file has this many lines.
  private var row: Int32
  private var offset: Int32

  package init(line: Int, column: Int) {
    row = Int32(clamping: line)
    offset = Int32(clamping: column)
  }
}

extension SourcePosition {
  package var line: Int {
    get { Int(row) }
    set { row = Int32(clamping: newValue) }
  }

  package var column: Int {
    get { Int(offset) }
    set { offset = Int32(clamping: newValue) }
  }
}

extension SourcePosition: Comparable {
  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.row, left.offset) < (right.row, right.offset)
  }
}

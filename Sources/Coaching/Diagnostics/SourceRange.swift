/// A stretch of one file, `end` exclusive. Every construct of a scenario keeps its own, so that a finding can point at it.
package struct SourceRange: Hashable, Sendable {
  /// The file's path as it was given, for example `Dialogs/scenarios/cfo.yaml`.
  package var file: String
  package var start: SourcePosition
  package var end: SourcePosition

  package init(file: String, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = end
  }
}

extension SourceRange {
  /// The first character of `file`: for what is missing as a whole.
  package static func top(of file: String) -> SourceRange {
    let first = SourcePosition(line: 1, column: 1)
    return SourceRange(file: file, start: first, end: first)
  }

  package func contains(_ other: SourceRange) -> Bool {
    file == other.file && start <= other.start && other.end <= end
  }
}

/// Reads tab-separated text: no quoting, no escapes, the first line names the columns.
struct TableReader {
  private(set) var rows: [TableRow] = []
  private(set) var findings: [Diagnostic] = []
  private let file: String

  /// Every one of `columns` must be named, in any order, and no other.
  init(_ source: SourceFile, columns: [String]) {
    file = source.name
    let text = YAMLCleaner(source, keepingTabs: true)
    findings = text.findings.map(D801KnowledgeFile.recoded)
    guard text.isUTF8 else { return }
    let lines = Self.lines(of: text.source.bytes, in: file)
    guard let header = lines.first else {
      findings.append(D801KnowledgeFile.header(missing: columns, in: file))
      return
    }
    let names = header.map(\.value)
    for name in header where !columns.contains(name.value) {
      findings.append(D801KnowledgeFile.column(name.value, among: columns, at: name.range))
    }
    let missing = columns.filter { !names.contains($0) }
    guard missing.isEmpty else {
      findings.append(D801KnowledgeFile.header(missing: missing, in: file))
      return
    }
    for cells in lines.dropFirst() { read(cells, columns: names) }
  }

  private mutating func read(_ cells: [Located<String>], columns: [String]) {
    guard let first = cells.first, let last = cells.last else { return }
    if cells.count == 1, first.value.allSatisfy(\.isWhitespace) { return }
    let range = SourceRange(file: file, start: first.range.start, end: last.range.end)
    guard cells.count == columns.count else {
      findings.append(D801KnowledgeFile.fieldCount(cells.count, wanted: columns.count, at: range))
      return
    }
    rows.append(TableRow(cells, columns: columns, range: range))
  }

  private static func lines(of bytes: [UInt8], in file: String) -> [[Located<String>]] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      let content = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      var column = 1
      return content.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { cell in
        let text = String(decoding: cell, as: UTF8.self)
        let start = SourcePosition(line: index + 1, column: column)
        // A character is as many bytes as it has, and all but the first of them go on.
        let characters = cell.count { $0 & 0b1100_0000 != 0b1000_0000 }
        let end = SourcePosition(line: index + 1, column: column + characters)
        column = end.column + 1
        return Located(text, at: SourceRange(file: file, start: start, end: end))
      }
    }
  }
}

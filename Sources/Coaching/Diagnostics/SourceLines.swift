/// A file cut into lines once, for looking up many of them.
struct SourceLines: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ file: SourceFile) {
    // A byte order mark counts as no column.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = file.bytes.starts(with: mark) ? Array(file.bytes.dropFirst(3)) : file.bytes
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// Line `number` (from 1) without its break, or nil when there is none.
  subscript(number: Int) -> String? {
    guard number >= 1, number <= starts.count else { return nil }
    var line = bytes[starts[number - 1]...].prefix { $0 != UInt8(ascii: "\n") }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}

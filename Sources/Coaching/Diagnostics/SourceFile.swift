/// A file's name and contents. The core never opens a path: whoever reads the disk hands these over.
package struct SourceFile: Hashable, Sendable {
  /// The path as it was given; shown in diagnostics.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}

extension SourceFile {
  /// The contents; invalid UTF-8 is shown as replacement characters.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The name without folders and extension: a scenario's id. `Dialogs/scenarios/cfo.yaml` gives `cfo`.
  package var stem: String {
    let base = name.split(separator: "/").last.map(String.init) ?? name
    guard let dot = base.lastIndex(of: "."), dot != base.startIndex else { return base }
    return String(base[..<dot])
  }

  /// Line `number` (from 1) without its line break, or nil when there is none.
  package func line(_ number: Int) -> String? {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard number >= 1, number <= lines.count else { return nil }
    var line = lines[number - 1]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}

import Foundation
import Testing

/// The encoder sees the outside world through one file.
@Suite struct OneDoorTests {
  @Test func onlyMappedFileImportsTheSystem() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Encoder")
      .standardized
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let importers = try files.filter { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").contains {
        $0.contains("import ") && !$0.hasPrefix("import CEncoder") && !$0.hasPrefix("///")
      }
    }
    #expect(importers.map(\.lastPathComponent) == ["MappedFile.swift"])
  }
}

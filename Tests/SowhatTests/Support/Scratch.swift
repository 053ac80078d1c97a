import Glibc
import Testing

@testable import Coaching
@testable import sowhat

/// A folder for one test, gone with it.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("/tmp/sowhat-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    Self.remove(path)
  }

  private static func remove(_ folder: String) {
    for name in (try? Disk.names(in: folder)) ?? [] {
      let path = Disk.join(folder, name)
      if unlink(path) != 0 { remove(path) }
    }
    rmdir(folder)
  }
}

extension Scratch {
  func file(_ name: String) -> String { Disk.join(path, name) }

  func write(_ text: String, as name: String) throws -> String {
    try Disk.write(text, to: file(name), existing: .replace)
    return file(name)
  }

  func text(of name: String) throws -> String { try Disk.read(file(name)).text }
}

import Glibc
import Testing

@testable import sowhat

@Suite struct LineChunksTests {
  /// What is read of `content`, as text; a line too long is `!`.
  private func read(_ content: String, longestLine: Int = LineChunks.longestLine) throws -> [String] {
    var template = Array("/tmp/sowhat-test-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let path = template.withUnsafeBufferPointer {
      String(decoding: $0.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    defer { unlink(path) }
    #expect(write(descriptor, content, content.utf8.count) == content.utf8.count)
    var chunks = LineChunks([path], longestLine: longestLine)
    var texts: [String] = []
    while let (number, content) = chunks.next() {
      #expect(number == texts.count)
      switch content {
      case .lines(let bytes): texts.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: texts.append("!")
      }
    }
    #expect(chunks.fault == nil)
    return texts
  }

  @Test(arguments: ["", "a", "a\n", "a\nb", "\n\n"]) func smallInputIsOnePiece(content: String) throws {
    #expect(try read(content).joined() == content)
  }

  @Test func piecesEndAtLineEnds() throws {
    let content = (0..<30_000).map { "line \($0)\n" }.joined()
    let pieces = try read(content)
    #expect(pieces.count > 1)
    #expect(pieces.joined() == content)
    #expect(pieces.allSatisfy { $0.hasSuffix("\n") })
  }

  @Test func aLineMayBeLong() throws {
    let content = "a\n" + String(repeating: "x", count: 1 << 20) + "\nb\n"
    #expect(try read(content).joined() == content)
  }

  @Test func oneTooLongIsLeftOutAndToldOnce() throws {
    let long = String(repeating: "x", count: 400_000)
    #expect(try read("a\n\(long)\nb\nc\n", longestLine: 100_000).joined() == "a\n!b\nc\n")
    #expect(try read("a\n\(long)", longestLine: 100_000).joined() == "a\n!")
  }
}

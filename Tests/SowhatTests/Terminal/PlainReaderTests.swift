import Glibc
import Testing

@testable import sowhat

@Suite struct PlainReaderTests {
  /// What a reader makes of `bytes` that come through a pipe.
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    try #require(write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    var reader = PlainReader(descriptor: ends[0])
    var lines: [String] = []
    while case .line(let line) = reader.next(Prompt(text: "", continuation: "")) { lines.append(line) }
    return lines
  }

  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a\nb", ["a", "b"]), ("a\r\n\nb\n", ["a", "", "b"]), ("\n", [""]),
      ("nul\0here\n", ["nul\0here"]),
    ])
  func cutsAtLineFeeds(input: String, expected: [String]) throws { #expect(try lines(Array(input.utf8)) == expected) }

  @Test func mendsWhatIsNotUTF8() throws { #expect(try lines([0x61, 0xFF, 0x62, 0x0A]) == ["a\u{FFFD}b"]) }
}

import Coaching
import Glibc
import Testing

@testable import sowhat

/// What `check` remembers of its last run: the same output with and without it, and nothing that is out of date.
@Suite struct VerdictShelfTests {
  private let scratch: Scratch
  private let text: String
  private var file: String { "\(scratch.path)/ferry.yaml" }

  init() throws {
    scratch = try Scratch()
    text = try Disk.read(Ferry.library.path(named: "ferry")).text
    try Disk.replace("\(scratch.path)/ferry.yaml", with: Array(text.utf8))
  }

  private func check(home: String = "cache") throws -> Piped {
    try Piped(
      ["check", file, "--dialogs", "\(Program.root)/Dialogs"], input: "",
      environment: ["XDG_CACHE_HOME": "\(scratch.path)/\(home)"])
  }

  private func kept() throws -> String {
    let folder = "\(scratch.path)/cache/sowhat"
    return folder + "/" + (try #require(Disk.names(in: folder).first { $0.hasSuffix(".verdict") }))
  }

  @Test(arguments: ["same", "damaged", "empty", "cut"]) func theOutputIsTheSameWithAndWithout(state: String) throws {
    let first = try check()
    var bytes = try Disk.read(kept()).bytes
    switch state {
    case "damaged": bytes[bytes.count / 2] ^= 1
    case "empty": bytes = []
    case "cut": bytes.removeLast(10)
    default: break
    }
    try Disk.replace(kept(), with: bytes)
    let second = try check()
    #expect((second.text, second.status) == (first.text, first.status))
    #expect(try check(home: "none").text == first.text)
  }

  /// It is believed where nothing changed: what stands in it is shown.
  @Test func whatDidNotChangeIsNotPlayedAgain() throws {
    _ = try check()
    let path = try kept()
    let (head, rest) = try #require(Self.split(Disk.read(path).bytes))
    let other = rest.replacing("\"reading\": []", with: Self.planted)
    #expect(other != rest)
    let parts = head.split(separator: " ").dropLast() + [Substring(Fingerprint.hex(Fingerprint(of: other).value))]
    try Disk.replace(path, with: Array((parts.joined(separator: " ") + "\n" + other).utf8))
    #expect(try check().text.contains("planted by a test"))
    // One more space, and it is played anew.
    try Disk.replace(file, with: Array((text + "\n").utf8))
    #expect(!(try check().text.contains("planted by a test")))
  }

  private static let planted = """
    "reading": [{"code": "D505", "severity": "note", "file": "ferry.yaml", "range": [1, 1, 1, 2], "message": "planted by a test", "notes": [], "help": null}]
    """

  private static func split(_ bytes: [UInt8]) -> (String, String)? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    return (String(decoding: bytes[..<end], as: UTF8.self), String(decoding: bytes[(end + 1)...], as: UTF8.self))
  }
}

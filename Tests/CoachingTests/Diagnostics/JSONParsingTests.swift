import Testing

@testable import Coaching

@Suite struct JSONParsingTests {
  /// What is read, with the text that it is written as again.
  private static let valid: [(String, String)] = [
    ("null", "null"), (" true ", "true"), ("false", "false"), ("-3", "-3"), ("0", "0"), ("-0", "-0"),
    ("1.50", "1.50"), ("1e400", "1e400"), ("-2.5E-3", "-2.5E-3"), ("9223372036854775808", "9223372036854775808"),
    (#""""#, #""""#), (#""a\"b\\c\/d\n\u00e9""#, #""a\"b\\c/d\né""#), (#""\ud83d\ude00""#, "\"\u{1F600}\""),
    (#""\u0000\u001b""#, #""\u0000\u001b""#), ("\"\u{9B}\u{2028}é\"", #""\u009b\u2028é""#),
    ("[]", "[]"), ("{}", "{}"), ("[ 1 , [ ] ,{} ]", "[1, [], {}]"),
    (#"{"b":1,"a":{"c":null}}"#, #"{"b": 1, "a": {"c": null}}"#), (#"{"a": 1, "b": 2, "a": 3}"#, #"{"a": 3, "b": 2}"#),
    (#"{"": 0}"#, #"{"": 0}"#), ("\t\r\n[\n1\n]\n", "[1]"),
  ]

  @Test(arguments: valid.indices) func isRead(_ index: Int) throws {
    #expect(try JSONValue(parsing: Array(Self.valid[index].0.utf8)).text == Self.valid[index].1)
  }

  private static let invalid: [(String, JSONFault.Kind, Int)] = [
    ("", .end, 0), ("  ", .end, 2), ("nul", .expected("a value"), 0), ("nulll", .expected("the end"), 4),
    ("[1,]", .expected("a value"), 3), ("[1 2]", .expected("a comma or `]`"), 3), ("[1", .end, 2),
    ("]", .expected("a value"), 0),
    ("{1: 2}", .expected("a name in double quotes"), 1), (#"{"a" 1}"#, .expected("`:`"), 5),
    (#"{"a": 1,}"#, .expected("a name in double quotes"), 8),
    (#"{"a": 1"#, .end, 7), ("01", .expected("a number without a leading zero"), 0),
    ("-01", .expected("a number without a leading zero"), 0),
    ("1.", .end, 2), ("1.x", .expected("a digit"), 2), ("-", .end, 1), ("+1", .expected("a value"), 0), ("1e", .end, 2),
    (".5", .expected("a value"), 0), ("NaN", .expected("a value"), 0), ("'a'", .expected("a value"), 0),
    ("\"a", .end, 2),
    ("\"a\nb\"", .control, 2), (#""\x""#, .escape, 1), (#""\u12g4""#, .escape, 1), (#""\u12"#, .end, 5),
    (#""\ud800""#, .surrogate, 1), (#""\udc00""#, .surrogate, 1), (#""\ud800\u0041""#, .surrogate, 1),
    ("// x", .expected("a value"), 0),
    ("{} {}", .expected("the end"), 3),
  ]

  @Test(arguments: invalid.indices) func isRefusedWithItsPlace(_ index: Int) {
    let (text, kind, offset) = Self.invalid[index]
    let fault = #expect(throws: JSONFault.self, "\(text)") { try JSONValue(parsing: Array(text.utf8)) }
    #expect(fault?.kind == kind)
    #expect(fault?.offset == offset)
  }

  @Test func bytesThatAreNoUTF8AreRefused() {
    for bytes in [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]] as [[UInt8]] {
      let fault = #expect(throws: JSONFault.self) { try JSONValue(parsing: bytes) }
      #expect(fault?.kind == .notUTF8)
    }
  }

  @Test func depthIsBounded() throws {
    let deepest = JSONValue.deepest
    let fits = String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest)
    #expect(try JSONValue(parsing: Array(fits.utf8)).text == fits)
    for text in [String(repeating: "[", count: 1_000_000), String(repeating: #"{"a":"#, count: 1_000_000)] {
      let fault = #expect(throws: JSONFault.self) { try JSONValue(parsing: Array(text.utf8)) }
      #expect(fault?.kind == .tooDeep)
    }
  }

  @Test func manyMembersKeepTheirOrderAndTheLastValueCounts() throws {
    let members = (0..<5000).map { "\"k\($0 % 2500)\": \($0)" }.joined(separator: ",")
    let value = try JSONValue(parsing: Array("{\(members)}".utf8))
    guard case .object(let read) = value else {
      Issue.record("no object")
      return
    }
    #expect(read.map(\.0) == (0..<2500).map { "k\($0)" })
    #expect(value["k7"]?.text == "2507")
  }

  @Test func membersBeforeAFaultAreTold() {
    let fault = #expect(throws: JSONFault.self) {
      try JSONValue(parsing: Array(#"{"id": [7], "text": {"a": tru"#.utf8))
    }
    #expect(fault?.members.map(\.0) == ["id"])
    #expect(fault?.members.first?.1.text == "[7]")
  }

  // MARK: - Whatever the bytes are

  private static let example = Array(
    #"{"id": [1.5e3, "a\u00e9\n", null], "text": "żółw\ud83d\ude00", "said": {"x": [true, {}]}}"#.utf8)

  /// Ends with a value, which reads back as itself, or with a fault that lies within the bytes.
  private func read(_ bytes: [UInt8], _ what: Comment) {
    do throws(JSONFault) {
      let text = try JSONValue(parsing: bytes).text
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }, what)
      #expect((try? JSONValue(parsing: Array(text.utf8)).text) == text, what)
    } catch {
      #expect(0...bytes.count ~= error.offset, what)
      #expect(!error.message.isEmpty, what)
    }
  }

  @Test func truncatedAnywhereItIsNoValue() {
    for length in Self.example.indices {
      #expect(throws: JSONFault.self, "cut at \(length)") { try JSONValue(parsing: Array(Self.example[..<length])) }
    }
  }

  @Test func damagedAnywhere() {
    var random = SmallRandom(state: 11)
    let signs = Array("{}[]:,\"\\u0-.eE+tfn \n".utf8) + [0, 0x1F, 0x7F, 0x80, 0xC2, 0xE2, 0xED, 0xFF]
    for index in Self.example.indices {
      for sign in signs {
        var bytes = Self.example
        bytes[index] = sign
        read(bytes, "byte \(index) is \(sign)")
        bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: index)
        read(bytes, "byte \(index) is \(sign), one put in")
      }
    }
  }

  @Test func randomSigns() {
    var random = SmallRandom(state: 12)
    let signs = Array("{}[]:,\"\\ud8a0-.eE+trufalsn \n".utf8) + [0xC3, 0xA9]
    for _ in 0..<20_000 {
      let count = Int(random.next() % 24)
      read((0..<count).map { _ in signs[Int(random.next() % UInt64(signs.count))] }, "random signs")
    }
  }
}

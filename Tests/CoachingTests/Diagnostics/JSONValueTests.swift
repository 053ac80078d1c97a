import Testing

@testable import Coaching

@Suite struct JSONValueTests {
  private static let cases: [(JSONValue, String)] = [
    (.null, "null"), (true, "true"), (-3, "-3"),
    (.double(2.7128, decimals: 3), "2.713"), (.double(2, decimals: 3), "2.000"),
    (.double(-0.0004, decimals: 3), "0.000"), (.double(-1.5, decimals: 0), "-2"),
    (.double(.nan, decimals: 2), "null"), (.double(0.07, decimals: 2), "0.07"),
    ("a\"b\\c\n\u{1B}\u{9B}é", #""a\"b\\c\n\u001b\u009bé""#),
    ([1, "x", []], #"[1, "x", []]"#),
    (["b": 1, "a": ["c": .null]], #"{"b": 1, "a": {"c": null}}"#),
  ]

  @Test(arguments: cases.indices) func isWritten(_ index: Int) {
    #expect(Self.cases[index].0.text == Self.cases[index].1)
  }

  /// Text is looked through eight bytes at a time.
  @Test(arguments: ["\"", "\\", "\n", "\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "é", "€"])
  func whatNeedsAnEscapeIsFoundWhereverItStands(_ special: String) throws {
    for before in 0..<18 {
      for after in 0..<10 {
        let text = String(repeating: "~", count: before) + special + String(repeating: " ", count: after)
        let written = JSONValue.string(text).text
        guard case .string(let read) = try JSONValue(parsing: Array(written.utf8)) else {
          Issue.record("\(written) is no string")
          continue
        }
        #expect(read == text)
        #expect(written.contains("\\") == (special != "é" && special != "€"))
      }
    }
  }

  @Test func aNameBetweenLiteralsIsEscapedAsAnyText() {
    var writer = JSONWriter()
    writer.literal("[", "plain name", ", ")
    writer.literal("", "a \"quote\"", "]")
    #expect(writer.text == #"["plain name", "a \"quote\""]"#)
  }

  @Test(arguments: [(0, 7), (9, 10), (99, 100), (0, 19_999), (123_456, Int.max)])
  func twoNumbersBetweenLiterals(_ first: Int, _ second: Int) {
    var writer = JSONWriter()
    writer.literal("[", first, ", ", second, "]")
    #expect(writer.text == "[\(first), \(second)]")
  }

  @Test(arguments: [0, 9, 10, 99, 100, 1_000, 999_999_999_999, Int.max, Int.min])
  func wholeNumbersAreWrittenInFull(_ number: Int) { #expect(JSONValue.int(number).text == "\(number)") }
}

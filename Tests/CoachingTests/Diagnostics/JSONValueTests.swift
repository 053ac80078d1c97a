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
}

import Testing

@testable import sowhat

@Suite struct TextWrapperTests {
  @Test(
    arguments: [
      ("to be or not to be", 14, ["to be or not", "to be"]),
      ("incomprehensibilities", 12, ["incomprehens", "ibilities"]),
      ("a  b\nc", 14, ["a  b", "c"]),
      ("漢字漢字漢字 漢字", 12, ["漢字漢字漢字", "漢字"]),
      ("", 14, [""]),
    ])
  func breaksBetweenWords(text: String, width: Int, lines: [String]) {
    #expect(TextWrapper(width: width).lines(text) == lines)
  }

  @Test func laterLinesStandInLine() {
    #expect(TextWrapper(width: 12).lines("one two three", first: "  - ") == ["  - one two", "    three"])
  }

  @Test func aPipeHasNoMargin() {
    let text = String(repeating: "word ", count: 200)
    #expect(TextWrapper(width: nil).lines(text).count == 1)
  }
}

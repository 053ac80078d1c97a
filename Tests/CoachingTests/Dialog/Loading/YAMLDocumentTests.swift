import Testing

@testable import Coaching

@Suite struct YAMLDocumentTests {
  private func expect(
    _ marked: String, _ codes: DiagnosticCode..., location: SourceLocation = #_sourceLocation
  ) {
    Findings(marked) { YAMLDocument($0).diagnostics }.expect(codes, location: location)
  }

  @Test func keepsOrderStyleAndPlaces() throws {
    let root = try #require(YAMLDocument(SourceFile(name: "a", text: "b: 'x'\na: [1, \"y\"]\nc: |\n  one\n")).root)
    guard case .mapping(let entries) = root.content else { throw Missing() }
    #expect(entries.map(\.key) == ["b", "a", "c"])
    #expect(entries[1].keyRange.start == SourcePosition(line: 2, column: 1))
    #expect(entries[1].value.range.end == SourcePosition(line: 2, column: 12))
    guard case .scalar(let block) = entries[2].value.content else { throw Missing() }
    #expect(block.style == .block && block.text == "one\n")
  }

  @Test func columnsCountCodePointsAndNotBytes() {
    expect("été: {日本: 1, ⟦日本⟧: 2}\n", .duplicateKey)
  }

  @Test(arguments: ["a: 1\r\nb: 2\r\na: 3\r\n", "\u{FEFF}a: 1\nb: 2\na: 3\n"])
  func windowsLineEndsAndByteOrderMarksMoveNothing(_ text: String) {
    let found = YAMLDocument(SourceFile(name: "a", text: text)).diagnostics
    #expect(found.map(\.code) == [.duplicateKey])
    #expect(found.map(\.range.start) == [SourcePosition(line: 3, column: 1)])
    #expect(found.map(\.range.end) == [SourcePosition(line: 3, column: 2)])
  }

  @Test func firstLineOfAFileWithAByteOrderMarkIsAtItsPlace() {
    let found = YAMLDocument(SourceFile(name: "a", text: "\u{FEFF}{a: 1, a: 2}")).diagnostics
    #expect(found.map(\.range.start) == [SourcePosition(line: 1, column: 8)])
  }

  @Test func everyForbiddenThingIsReportedInOneRun() {
    expect(
      """
      a: ⟦&x⟧ {k: 1}
      b: ⟦*x⟧
      c: {⟦<<⟧: {d: 1}, e: ⟦!!str⟧ 1}
      d: 1
      ⟦d⟧: 2
      ⟦---⟧
      e: 1
      """, .forbiddenYAML, .forbiddenYAML, .forbiddenYAML, .forbiddenYAML, .duplicateKey, .forbiddenYAML)
  }

  @Test func aDirectiveIsForbiddenAndADocumentMarkIsNot() {
    expect("---\na: 1\n")
    let found = YAMLDocument(SourceFile(name: "a", text: "%YAML 1.1\n---\na: 1\n")).diagnostics
    #expect(found.map(\.code) == [.forbiddenYAML])
  }

  @Test func aTabForIndentationIsOneFinding() {
    expect("a:\n⟦\t⟧b: 1\n\tc: 2\n", .unreadable)
    let found = YAMLDocument(SourceFile(name: "a", text: "a:\n\tb: 1\n\tc: 2\n")).diagnostics
    #expect(found[0].message == "a tab is used for indentation")
    #expect(found[0].notes == ["so in 2 lines"])
  }

  @Test func tabsInTextsCommentsAndBlankLinesAreNoIndentation() {
    expect("a: 'x\n \ty'\nb: |\n  one\n  \ttwo\n\t# comment\n\t\nc: x\ty\n")
  }

  @Test(
    arguments: [
      ("a: 'b\nc: d\n", SourcePosition(line: 1, column: 4), "a text in quotes is not closed"),
      ("a: b: c\n", SourcePosition(line: 1, column: 5), "a `:` where none can be"),
      ("a: {b: 1\n", SourcePosition(line: 2, column: 1), "expected `,` or `}`"),
      ("a: @b\n", SourcePosition(line: 1, column: 4), "a text cannot begin with this character"),
      ("a: 1\n b: 2\n", SourcePosition(line: 2, column: 3), "a `:` where none can be"),
      ("a: 1\nb\nc: 2\n", SourcePosition(line: 3, column: 1), "a key without `:`"),
      ("say: 'it's'\n", SourcePosition(line: 1, column: 10), "something stands behind a text in quotes"),
      ("a: &\n", SourcePosition(line: 1, column: 4), "a text cannot begin with this character"),
      ("  a: 1\n b: 2\n", SourcePosition(line: 2, column: 2), "this does not belong to what stands above"),
      ("a: {say: {customer.name} asks}\n", SourcePosition(line: 1, column: 26), "expected `,` or `}`"),
    ])
  func syntaxErrorsSayWhatToDo(_ text: String, _ place: SourcePosition, _ message: String) {
    let found = YAMLDocument(SourceFile(name: "a", text: text)).diagnostics
    #expect(found.map(\.code) == [.unreadable])
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.range.start) == [place])
    #expect(found.allSatisfy { $0.help != nil })
  }

  @Test func whatStandsBeforeASyntaxErrorIsReportedToo() {
    expect("a: 1\n⟦a⟧: 2\nb: ⟦'⟧c\n", .duplicateKey, .unreadable)
  }

  @Test func invalidBytesAreFoundAtTheirPlace() {
    let found = YAMLDocument(SourceFile(name: "a", bytes: Array("a: é\nb: x".utf8) + [0xE9, 0x0A])).diagnostics
    #expect(found.map(\.code) == [.unreadable])
    #expect(found.map(\.range.start) == [SourcePosition(line: 2, column: 5)])
  }

  @Test func controlCharactersAreReportedEachAndHideNothing() {
    expect(
      "a: \"x⟦\u{1B}⟧[31m⟦\\u009b⟧ ⟦\\e⟧\"\nb: ⟦\u{2028}⟧x\nc⟦\r⟧: y⟦\u{202E}⟧\n⟦a⟧: 1\n",
      .controlCharacter, .controlCharacter, .controlCharacter, .controlCharacter, .controlCharacter,
      .controlCharacter, .duplicateKey)
  }

  @Test func boundsOfSizeDepthAndCount() {
    func codes(_ text: String) -> [DiagnosticCode] {
      YAMLDocument(SourceFile(name: "a", text: text)).diagnostics.map(\.code)
    }
    #expect(codes("a: " + String(repeating: "x", count: YAMLDocument.maximumBytes)) == [.tooLarge])
    #expect(codes(String(repeating: "[", count: 32) + String(repeating: "]", count: 32)) == [])
    #expect(codes(String(repeating: "[", count: 100_000)) == [.tooLarge])
    #expect(codes("[" + String(repeating: "1,", count: 19_999) + "]") == [])
    #expect(codes("[" + String(repeating: "1,", count: YAMLReader.maximumNodes) + "]") == [.tooLarge])
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n"]) func anEmptyFileIsSaidToBeEmpty(_ text: String) {
    let found = YAMLDocument(SourceFile(name: "a", text: text)).diagnostics
    #expect(found.map(\.message) == ["the file is empty"])
  }

  private struct Missing: Error {}
}

import Testing

@testable import Coaching

@Suite struct YAMLScalarTests {
  /// In each text the word `here` is marked where it stands in the file.
  @Test(
    arguments: [
      "a: some ⟦here⟧ text", "a: 'it''s ''⟦here⟧'''", #"a: "é\t\u00e9\x41 \" ⟦here⟧""#,
      "a: one\n   two\n\n   ⟦here⟧ three", "a: 'one\n\n  two ⟦here⟧'", "a: \"one \\\n  two ⟦here⟧\"",
      "a: |\n  one\n\n    two\n  ⟦here⟧\n", "a: >-\n  one\n  two\n\n  three ⟦here⟧\n", "日本: {b: [日, '日 ⟦here⟧']}",
      "a: one\r\n  two ⟦here⟧\r\n",
    ])
  func aPartOfATextIsFoundInTheFile(_ marked: String) throws {
    let example = MarkedText(marked, file: "a")
    let document = YAMLDocument(SourceFile(name: "a", text: example.text))
    let root = try #require(document.root)
    let scalar = try #require(Self.scalars(root).first { $0.text.contains("here") })
    let range = try #require(scalar.text.firstRange(of: "here"))
    let start = scalar.text.unicodeScalars.distance(from: scalar.text.startIndex, to: range.lowerBound)
    #expect(scalar.range(of: start..<start + 4, in: document.source) == example.ranges[0])
  }

  private static func scalars(_ node: YAMLNode) -> [YAMLScalar] {
    switch node.content {
    case .mapping(let entries): entries.flatMap { scalars($0.value) }
    case .sequence(let items): items.flatMap(scalars)
    case .scalar(let scalar): [scalar]
    case .broken: []
    }
  }
}

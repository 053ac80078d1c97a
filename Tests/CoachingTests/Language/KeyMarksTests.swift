import Testing

@testable import Coaching

@Suite struct KeyMarksTests {
  private func marks(_ words: some Sequence<String>) -> KeyMarks {
    words.reduce(into: KeyMarks()) { $0.insert(WordKey($1)) }
  }

  @Test(arguments: [0, 1, 5, 40, 500]) func whatIsAmongThemIsNeverDenied(count: Int) {
    let words = (0..<count).map { "word \($0)" }
    let marks = marks(words)
    #expect(words.allSatisfy { marks.mayHold(WordKey($0)) })
  }

  /// Short words too, of which English has most, and whose hashes differ in few bits.
  @Test func mostOthersAreDeniedByAFew() {
    let marks = marks(["if", "or", "and", "but", "so"])
    let others = "a i we us it to of on in at by no not yes you the for with from what that this they when have".split(
      separator: " ")
    #expect(others.count { !marks.mayHold(WordKey($0)) } * 4 > others.count * 3)
  }
}

import Testing

@testable import Coaching

@Suite struct SpellingTests {
  @Test(
    arguments: [
      ("wonn", ["open", "won", "walked"], "won"), ("minuts", ["minutes", "meters"], "minutes"),
      ("altitdue", ["altitude", "tie"], "altitude"), ("Won", ["won"], "won"),
      ("xyzzy", ["open", "won"], nil), ("a", ["b"], nil), ("won", ["won"], nil),
    ] as [(String, [String], String?)])
  func nearest(_ word: String, among names: [String], is near: String?) {
    #expect(Spelling.nearest(to: word, among: names) == near)
  }
}

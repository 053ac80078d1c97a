import Testing

@testable import sowhat

@Suite struct TypedLineTests {
  @Test(
    arguments: [
      ("Your trucks leave sooner.", TypedLine.answer("Your trucks leave sooner.")),
      ("", .answer("")),
      ("and/or", .answer("and/or")),
      ("//slash", .answer("/slash")),
      ("/retry 3", .command(.retry, argument: "3")),
      ("/Retry   3  now", .command(.retry, argument: "3")),
      ("/q", .command(.quit, argument: nil)),
      ("/hint\u{1B}[2J", .unknown("/hint\u{1B}[2J", near: nil)),
    ])
  func goesToWhomItIsFor(line: String, expected: TypedLine) { #expect(TypedLine(line) == expected) }

  @Test func everyNameAndAliasIsDistinct() {
    let names = CoachCommand.allCases.flatMap { [$0.rawValue] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test(
    arguments: [
      ("", "/hi", 0, ["/hint"]), ("", "hi", 0, []), ("/retry ", "", 2, ["1", "2"]), ("/hint ", "", 2, []),
      ("/retry ", "", 0, []), ("well /", "/h", 3, []),
    ])
  func tabOffers(before: String, word: String, turns: Int, offered: [String]) {
    #expect(CoachCommand.completions(before: before, word: word, turns: turns) == offered)
  }
}

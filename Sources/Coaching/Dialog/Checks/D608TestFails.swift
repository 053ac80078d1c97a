/// The page of a test conversation that goes otherwise.
enum D608TestFails {
  private static func test(_ rep: String, end: String = "pass") -> String {
    """
    tests:
      - name: money wins
        turns:
          - {rep: \(rep), expect: {end: \(end)}}
    """
  }

  static let page = DiagnosticPage(
    .testFails, "a test fails",
    explanation: """
      The test's lines were said to the customer, and what `expect` wants did not happen. The notes say what did.
      """,
    bad: PageExample.conversation(tests: test("\"It has real-time charts.\"", end: "⟦pass⟧")),
    fixed: PageExample.conversation(
      tests: test("\"Your cash comes in sooner, so the overdraft you promised the board shrinks by March.\"")))
}

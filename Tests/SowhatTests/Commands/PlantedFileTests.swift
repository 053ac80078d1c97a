import Testing

@testable import Coaching

/// A trainer's file with seven mistakes, through the program: seven findings at their places, and nothing that follows
/// from them.
@Suite struct PlantedFileTests {
  @Test func sevenMistakesAreSevenFindings() throws {
    let file = Program.fixtures + "/planted/planted.yaml"
    let run = try Piped(["check", file, "--dialogs", Program.root + "/Dialogs"], input: "")
    let found = (run.text + run.errorText).split(separator: "\n").filter { $0.hasPrefix(file) }
      .map { $0.dropFirst(file.count + 1).prefix { $0 != "]" } + "]" }
    #expect(run.status == 1)
    #expect(
      found == [
        "2:8: error[D105]", "5:1: error[D102]", "6:24: error[D103]", "16:43: error[D201]", "17:38: error[D301]",
        "18:24: error[D304]", "24:18: error[D203]",
      ])
  }

  @Test func noConversationOpensOnIt() throws {
    let run = try Piped(
      ["practice", Program.fixtures + "/planted/planted.yaml", "--dialogs", Program.root + "/Dialogs"], input: "Hi\n")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("error[D304]"))
  }
}

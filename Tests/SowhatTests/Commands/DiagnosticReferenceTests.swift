import Testing

@testable import Coaching
@testable import sowhat

/// The generated page, and `explain` for what a guard may name.
@Suite struct DiagnosticReferenceTests {
  private static let shipped = "\(Program.root)/Dialogs"

  private func explain(_ arguments: String...) throws -> Piped {
    try Piped(["explain"] + arguments + ["--dialogs", Self.shipped], input: "")
  }

  @Test func theReferencePageIsFresh() throws {
    let made = try explain("--all", "--format", "markdown")
    let written = try Disk.read("\(Self.shipped)/DIAGNOSTICS.md").text
    #expect(
      made.text == written,
      "stale: sowhat explain --all --format markdown > Dialogs/DIAGNOSTICS.md")
    #expect(try Disk.read("\(Self.shipped)/README.md").text.contains("(DIAGNOSTICS.md)"))
  }

  @Test(arguments: DiagnosticCode.allCases) func everyCodeIsInItWithBothExamples(code: DiagnosticCode) {
    let page = DiagnosticPage.page(of: code).markdown
    #expect(page.hasPrefix("### \(code.rawValue) "))
    #expect(page.contains("^"), "the place is marked")
    #expect(!page.contains("⟦"))
    let blocks = page.components(separatedBy: "```text\n").dropFirst().map { $0.components(separatedBy: "\n```")[0] }
    #expect(blocks.count == 2)
    #expect(blocks.allSatisfy { !$0.isEmpty && $0.split(separator: "\n").count < 60 })
  }

  @Test func aCodeThatNothingBringsAboutIsAnsweredWithTheReason() throws {
    let run = try explain("d405")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("D405: ") && run.text.contains("waits for an answer") && run.text.contains("D407"))
    #expect(DiagnosticCode(rawValue: "D405") == nil)
    #expect(try Disk.read("\(Self.shipped)/DIAGNOSTICS.md").text.contains("### D405 "))
  }

  @Test func aCriterionsLevelsAreSaidWithAnswersThatGetThem() throws {
    let page = try explain("next-step").text
    #expect(page.hasPrefix("criterion next-step\n"))
    for level in 0...4 { #expect(page.contains("\n  \(level)  "), "\(page)") }
    #expect(page.contains("\"Any questions?\""))
    #expect(page.contains("`outcomes` (5 of 100)"))
    #expect(page.contains("asks about their need"))
    #expect(page.contains("if: \"next-step >= 3\""))
    #expect(try explain("benefit").text.contains("  3  benefit: "))
    #expect(try explain("progression").text.contains("over a whole talk"))
  }

  @Test(arguments: ExplainedName.criteria) func everyCriterionHasAPage(criterion: Criterion) throws {
    #expect(try explain(criterion.rawValue).status == 0)
  }

  @Test func movesAndFlagsAreExplained() throws {
    #expect(try explain("move.explore").text.contains("asks what is behind it"))
    #expect(try explain("flag.hollow").text.contains("no content"))
    let list = try explain().text
    #expect(list.contains("move.acknowledge") && list.contains("flag.tautology") && list.contains("next-step"))
  }

  @Test(
    arguments: [
      ("move.empathy", "the moves are: `move.acknowledge`"), ("move.explor", "did you mean `move.explore`?"),
      ("nextstep", "did you mean `next-step`?"), ("D999", "D"), ("flag.x", "the flags are: `flag.stuffing`"),
      ("weather", "`sowhat explain` lists all"),
    ]) func whatThereIsNotIsAnsweredWithWhatThereIs(name: String, help: String) throws
  {
    let run = try explain(name)
    #expect(run.status == 2)
    #expect(run.errorText.contains(help), "\(run.errorText)")
  }

  // MARK: - Files of other kinds, as `check` finds their faults

  @Test func aLexiconThatNothingLooksIntoIsFound() throws {
    let scratch = try Scratch()
    try Disk.makeFolder(scratch.file("lexicons"))
    _ = try scratch.write("lexicon: 1\nphrases: [save time]\n", as: "lexicons/time-savings.yaml")
    let run = try Piped(["check", scratch.file("lexicons/time-savings.yaml"), "--dialogs", Self.shipped], input: "")
    #expect(run.status == 1)
    #expect(run.text.contains("error[D804]: no cue `time-savings`"), "\(run.text)")
    #expect(run.text.contains("did you mean `time-saving`?"))
  }

  @Test func aScenarioIsWrittenIntoAFolderThatIsMade() throws {
    let scratch = try Scratch()
    let folder = scratch.file("mine/talks")
    let run = try Piped(["new", "tuesday", "--in", folder, "--dialogs", Self.shipped], input: "")
    #expect(run.status == 0, "\(run.errorText)")
    #expect(run.text.contains("made the folder \(folder)"))
    #expect(try scratch.text(of: "mine/talks/tuesday.yaml").contains("dialog: 1"))
  }
}

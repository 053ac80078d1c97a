import Testing

@testable import Coaching

@Suite struct LedgerGradingTests {
  private func clinic(_ rubric: String = "outcomes") throws -> GradedScenario {
    try #require(GradedScenario(GradedScenario.clinic, rubric: rubric))
  }

  @Test func theSameWordsAreABenefitOnlyAfterTheNeedWasVoiced() throws {
    let text = "Patients get a text the day before, so fewer chairs stay empty and your takings rise."
    let before = try clinic().grade(text, learned: ["rate"])
    let after = try clinic().grade(text, learned: ["rate", "promise"])
    #expect(before.altitude.level == .advantage && after.altitude.level == .outcome)
    #expect(before.altitude.score == after.altitude.score || before.altitude.score > 3)
    #expect(before.basis == .ledger)
  }

  @Test func synonymsTieToTheFact() throws {
    let grade = try clinic().grade("Fewer missed appointments by May.", learned: ["promise"])
    #expect((grade[.tie]?.level ?? 0) >= 3)
  }

  @Test func twoFactsOfWhichOneIsAGoalGiveTheHighestTie() throws {
    let text =
      "Fourteen percent do not turn up today; with a text the day before, no-shows drop below eight by May, as you promised the doctors."
    #expect(try clinic().grade(text, learned: ["rate", "promise"])[.tie]?.level == 4)
    #expect(try clinic().grade(text, learned: [])[.tie]?.level ?? 4 < 3)
  }

  @Test(
    arguments: [
      ("No-shows fall by 60 percent.", ["rate"], true), ("No-shows fall by a third.", [], false),
      ("You lose 210 pounds a chair.", ["cost"], false), ("Perhaps no-shows fall by 60 percent.", ["rate"], false),
      ("What would change if no-shows fell by 60 percent?", [], false),
      ("Could we meet for 25 minutes on Thursday?", [], false), ("We run a pilot for six weeks.", [], false),
      ("No-shows fall from 14 to 8 percent.", ["rate", "promise"], false),
    ] as [(String, [String], Bool)])
  func figuresMustTrace(_ text: String, _ learned: [String], _ isFlagged: Bool) throws {
    let grade = try clinic().grade(text, learned: learned)
    #expect(grade.flags.contains { $0.finding == .unsourced } == isFlagged)
    if isFlagged { #expect(grade[.honesty]?.level == 1) }
  }

  @Test func aFigureThatTheyNeverGaveIsAContradiction() throws {
    let grade = try clinic().grade("You said you lose 900 pounds a chair.", learned: ["cost"])
    #expect(grade.flags.map(\.finding).contains(.contradiction))
    #expect(grade[.honesty]?.level == 0)
  }

  @Test func aForbiddenClaimFailsTheTurn() throws {
    let clinic = try clinic()
    let grade = clinic.grade("It gives medical advice, so fewer chairs stay empty.", learned: ["promise"])
    #expect(grade.flags.contains { $0.finding == .forbidden })
    #expect(grade.score(by: clinic.rubric) == 0)
    let denied = clinic.grade("It does not give medical advice.", learned: ["promise"])
    #expect(!denied.flags.contains { $0.finding == .forbidden })
  }

  /// Other forms of its words, and a word or two between them, are the same claim; a "not" between them is not.
  @Test(arguments: [
    ("Last week it filled every chair.", true), ("It fills nearly every single chair.", true),
    ("It fills, on a good day, every chair.", false), ("It fills not every chair.", false),
    ("It can never fill every chair.", false), ("Fill in the form for every patient in the chair.", false),
    ("It gives medical and legal advice.", true),
  ])
  func aForbiddenClaimIsKnownInOtherWordsOfItsOwn(text: String, isFound: Bool) throws {
    let flags = try clinic().grade(text, learned: ["promise"]).flags
    #expect(flags.contains { $0.finding == .forbidden } == isFound, "\(flags)")
  }

  @Test func aHardFlagCapsTheTurn() throws {
    let clinic = try clinic()
    let text = "Patients get a text, so fewer chairs stay empty and your takings rise before May, guaranteed."
    let grade = clinic.grade(text, learned: ["rate", "promise"])
    #expect(grade[.honesty]?.level == 0)
    #expect((grade.score(by: clinic.rubric) ?? 1) <= 0.4)
  }

  @Test func aListedProofIsEvidence() throws {
    let grade = try clinic().grade(
      "Harbour Dental cut no-shows by a third; yours is a different crowd, so try it on one doctor first.",
      learned: ["promise"])
    #expect(grade[.evidence]?.level == 4)
    #expect(grade[.honesty]?.level ?? 0 >= 3)
  }

  @Test func linksAgainstTheAuthorsChainDoNotCount() throws {
    let right = try clinic().grade("Text reminders cut no-shows, so fee income rises.", learned: ["promise"])
    #expect(right[.translation]?.level ?? 0 >= 1)
  }

  @Test func theExampleOfTheFormatIsGradedAsItsSamplesSay() throws {
    let example = try #require(GradedScenario(ExampleScenario.text))
    let open = ["overdraft-goal"]
    #expect(
      example.grade(
        "Your invoices leave sooner, so cash comes in sooner and the overdraft shrinks before March.", learned: open
      ).altitude.level == .outcome)
    #expect(example.grade("It has real-time charts and role-based access.", learned: open).altitude.level == .feature)
    let worth =
      "Invoices that leave nine days sooner bring your cash in nine days sooner, so the overdraft you promised the board shrinks."
    let grade = example.grade(worth, learned: open + ["late-invoices"])
    #expect(grade.altitude.level == .outcome && grade[.tie]?.level ?? 0 >= 3)
    let test = example.grade(
      "Invoices nine days sooner means cash nine days sooner, so the overdraft you promised the board shrinks.",
      learned: open + ["late-invoices"])
    #expect(test.altitude.level == .outcome && test[.tie]?.level ?? 0 >= 3)
    #expect(example.grade("Our billing module is very fast.", learned: open).altitude.level <= .advantage)
    let asked = example.grade("How long from delivery to the invoice going out?", learned: open).questions.first
    #expect(asked?.match?.fact == "late-invoices" && asked?.match?.zone == .open)
    for fact in example.index.scenario.facts {
      for sample in fact.asked {
        #expect(example.grade(sample.value).questions.first?.match?.fact == fact.id, "\(sample.value)")
      }
    }
  }
}

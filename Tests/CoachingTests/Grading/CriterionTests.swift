import Testing

@testable import Coaching

@Suite struct CriterionTests {
  static let said = [
    "The cold store breaks down twice a month and I throw away 9 thousand a month. I want that halved before Christmas."
  ]

  private func level(_ criterion: Criterion, _ text: String, said: [String] = said, rubric: String = "outcomes") -> Int?
  {
    Grading.grade(text, said: said, rubric: rubric)[criterion]?.level
  }

  /// They are written to JSON as they are.
  @Test(arguments: ["outcomes", "objections", "discovery"])
  func namesOfChecksAreSmallLettersAndHyphens(rubric: String) {
    let checks = Grading.grade("Your cold store keeps running.", said: Self.said, rubric: rubric)
      .criteria.flatMap(\.checks)
    #expect(!checks.isEmpty)
    #expect(checks.allSatisfy { $0.id.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D } })
  }

  @Test(arguments: [
    ("It is very quiet.", 0), ("Companies like yours always benefit.", 1),
    ("Your cold store keeps running through the weekend.", 3),
    (
      "You said the cold store breaks down twice a month; with a spare compressor you throw away half, before Christmas.",
      4
    ),
  ]) func tie(_ text: String, _ expected: Int) { #expect(level(.tie, text) == expected) }

  @Test(arguments: [
    ("Less waste.", 0), ("A lot less waste.", 1), ("Waste falls by 40 percent.", 2),
    ("Waste falls by 40 percent within three months.", 3),
    ("Waste would fall from 9 thousand to about 5 thousand within three months.", 4),
  ]) func quantification(_ text: String, _ expected: Int) { #expect(level(.quantification, text) == expected) }

  @Test(arguments: [
    ("I am sure you can see how that helps.", 0), ("It has two compressors.", 0),
    ("It has two compressors, so it does not break down.", 1),
    ("It has two compressors, so breakdowns stop, which means the waste bill falls.", 3),
    (
      "It has two compressors, so breakdowns stop, which means the waste bill falls. Is that how you would measure it?",
      4
    ),
  ]) func translation(_ text: String, _ expected: Int) { #expect(level(.translation, text) == expected) }

  @Test(arguments: [
    ("It is quiet.", 0), ("Does that make sense?", 1), ("Let me know your thoughts.", 1),
    ("Can you sign on Tuesday?", 1),
    ("Could your store manager and I look at the log on Thursday?", 4),
    ("What would it be worth to halve the waste before Christmas?", 4),
  ]) func nextStep(_ text: String, _ expected: Int) { #expect(level(.nextStep, text) == expected) }

  @Test(arguments: [
    ("We guarantee it.", 0), ("It never fails.", 0), ("We are the market leader.", 1),
    ("You will waste 60 percent less.", 1), ("Your cold store keeps running.", 2), ("I would not promise that.", 3),
    ("I would expect about 40 percent less waste.", 3),
    ("I have no result from a bakery, so test it in one store for a month first.", 4),
    ("We do not guarantee anything.", 3), ("You throw away 9 thousand a month.", 3),
  ]) func honesty(_ text: String, _ expected: Int) { #expect(level(.honesty, text) == expected) }

  @Test(arguments: [
    ("It is not expensive at all.", 0), ("I understand how you feel, but our price is fair.", 1),
    ("Fair. Valid. Reasonable.", 1), ("I hear you, but it is fair that our price is right.", 1),
    ("Nine thousand a month is real money and worth worrying about.", 3),
    ("You are right to be careful with a cold store after the breakdowns you had.", 4),
  ]) func acknowledge(_ text: String, _ expected: Int) {
    #expect(level(.acknowledge, text, rubric: "objections") == expected)
  }

  @Test(arguments: [
    ("15% off if you sign this week.", 0), ("We can throw in the training.", 0),
    ("If you commit today I take 30% off.", 0),
    ("Let me see what I can do on price.", 1), ("What are you comparing it with?", 2), ("We hold the price.", 3),
    ("We will not give a discount.", 3), ("Smaller scope, same price: one store first.", 4),
    ("If you act as a reference I can waive the installation fee.", 4),
  ]) func noConcession(_ text: String, _ expected: Int) {
    #expect(level(.noConcession, text, rubric: "objections") == expected)
  }

  @Test func objectionCriteriaBelongToTheObjectionsRubric() {
    #expect(Grading.grade("Fair point.").criteria.allSatisfy { $0.id != .acknowledge })
    #expect(Grading.grade("Fair point about the cold store.").objectionScore == nil)
    #expect(Grading.grade("Fair point about the cold store.", rubric: "objections").objectionScore != nil)
  }

  @Test func whatNeedsAWholeTalkIsNotGraded() {
    let grade = Grading.grade("Where does it break down?", said: Self.said, rubric: "discovery")
    #expect(grade[Criterion(rawValue: "coverage")]?.level == nil)
    #expect(grade.criteria.map(\.id) == ShippedKnowledge.knowledge.rubric("discovery")?.entries.map(\.criterion))
  }

  @Test func passedChecksShowTheWordsExactlyAsTyped() {
    let text = "Waste FALLS by 40 % within three months."
    let checks = Grading.grade(text, said: Self.said)[.quantification]?.checks ?? []
    #expect(
      checks.first { $0.id == "binds-a-figure-to-a-metric" }.flatMap { Grading.quote($0.span, in: text) } == "40 %")
  }

  @Test func aDayIsNoQuarrel() {
    let moves = Grading.grade("I'll come on Tuesday with the log.", rubric: "objections").moves.map(\.finding)
    #expect(!moves.contains(.argue))
  }

  @Test func badMovesAreNamed() {
    let found: [(String, Move)] = [
      ("I'll send you our brochure.", .brochure), ("The offer ends on Friday, so sign now.", .pressure),
      ("Nobody else comes close.", .superiority), ("You just don't get it.", .blame),
      ("I am sure you can see how that helps.", .offload), ("Actually, that is not true.", .argue),
      ("I can take ten percent off.", .discount), ("I could make it 90 pounds.", .discount),
      ("For you I would lower it to nine euros.", .discount), ("It has two compressors.", .pitch),
      ("What are you comparing it with?", .explore), ("Does that settle the worry about breakdowns?", .confirm),
      ("A customer of ours in Bath cut waste by a fifth.", .evidence),
      ("Could your store manager and I look at the log on Thursday?", .nextStep),
      ("Each month of waiting costs you 9 thousand.", .reframe),
    ]
    for (text, move) in found {
      #expect(Grading.grade(text, said: Self.said, rubric: "objections").moves.map(\.finding).contains(move), "\(text)")
    }
  }
}
